import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { SeeSent } from '../SeeSent'

function SentLine({ document }: { document: Shape<'Document'> }) {
  const t = useText()
  const formats = useFormats()
  const { pages, receivedAt, openedAt, openedBy: who, byStaff, senderName, state, removed } = document
  const sent = {
    sender: senderName,
    count: removed?.pages ?? pages.length,
    date: formats.day(formats.dayOf(receivedAt)),
  }
  const openedOn = openedAt && { who, date: formats.day(formats.dayOf(openedAt)) }
  const opened = openedOn && t(who ? 'item.opened' : 'item.opened-unnamed', openedOn)
  return (
    <div>
      <p>
        {t(senderName ? 'item.sent-sender' : byStaff ? 'item.sent-staff' : 'item.sent', sent)}{' '}
        {!state.finished && (opened || t('item.not-opened'))}
      </p>
      <SeeSent document={document} />
    </div>
  )
}

/** What was sent for an item and is still of use: what waits, or what was accepted. */
export function SentLines({ item }: { item: Shape<'ChecklistItem'> }) {
  const shown = item.documents.filter(({ state }) => !state.finished || state.status === 'ACCEPTED')
  return (
    <>
      {shown.map(document => (
        <SentLine key={document.id} document={document} />
      ))}
    </>
  )
}
