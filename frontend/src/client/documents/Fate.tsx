import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { StandTag } from '../StandTag'
import { latestSent, type Stand } from '../stand'

type SentDocument = Shape<'Document'>
type Props = {
  document: SentDocument
  /** What it was sent for, where that is known. */
  item: Shape<'ChecklistItem'> | undefined
}

const STANDS: Record<SentDocument['state']['status'], Stand> = {
  RECEIVED: 'SENT',
  CHECKED: 'SENT',
  ACCEPTED: 'ACCEPTED',
  RETAKE_ASKED: 'RETAKE',
  REJECTED: 'REJECTED',
  QUARANTINED: 'QUARANTINED',
}

/** Whether the client is still asked to send another in its place. */
export const isAskedAgain = ({ document, item }: Props) =>
  Boolean(item?.allowed.includes('sendDocument') && latestSent(item)?.id === document.id)

function WhatItMeans(props: Props) {
  const t = useText()
  const formats = useFormats()
  const { state, openedAt, openedBy: who } = props.document
  const opened = openedAt && formats.day(formats.dayOf(openedAt))
  if (!state.finished && opened)
    return <p>{t(who ? 'item.opened' : 'item.opened-unnamed', { who, date: opened })}</p>
  const over = state.finished && state.status !== 'ACCEPTED' && props.item && !isAskedAgain(props)
  return <p>{t(over ? 'document.over' : `document.${state.status}`)}</p>
}

/** What became of a document that was sent: where it stands, and what that means now. */
export function Fate(props: Props) {
  const t = useText()
  const { state, openedAt, sentFor, requirementName, removed } = props.document
  return (
    <div className="stack stack--xs">
      <StandTag stand={!state.finished && openedAt ? 'OPENED' : STANDS[state.status]} />
      {sentFor && <p>{t('document.moved', { from: sentFor, name: requirementName })}</p>}
      {!removed && <WhatItMeans {...props} />}
    </div>
  )
}
