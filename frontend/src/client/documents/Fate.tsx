import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { StandTag } from '../StandTag'
import type { Stand } from '../stand'

type SentDocument = Shape<'Document'>

const STANDS: Record<SentDocument['state']['status'], Stand> = {
  RECEIVED: 'SENT',
  CHECKED: 'SENT',
  ACCEPTED: 'ACCEPTED',
  RETAKE_ASKED: 'RETAKE',
  REJECTED: 'REJECTED',
  QUARANTINED: 'QUARANTINED',
}

/** What became of a document that was sent: where it stands, and what that means. */
export function Fate({ document }: { document: SentDocument }) {
  const t = useText()
  const formats = useFormats()
  const { state, openedAt, openedBy: who, sentFor, requirementName } = document
  const waits = !state.finished
  const opened = openedAt && formats.day(formats.dayOf(openedAt))
  return (
    <div className="stack stack--xs">
      <StandTag stand={waits && opened ? 'OPENED' : STANDS[state.status]} />
      {sentFor && <p>{t('document.moved', { from: sentFor, name: requirementName })}</p>}
      <p>
        {waits && opened
          ? t(who ? 'item.opened' : 'item.opened-unnamed', { who, date: opened })
          : t(`document.${state.status}`)}
      </p>
    </div>
  )
}
