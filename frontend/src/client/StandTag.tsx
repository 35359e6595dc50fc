import { useText } from '../i18n/useText'
import type { IconName } from '../ui/icon/paths'
import { Tag, type TagTone } from '../ui/tag/Tag'
import type { Stand } from './stand'

const LOOKS: Record<Stand, [TagTone, IconName]> = {
  NEEDED: ['you', 'flag'],
  OFFERED: ['you', 'document'],
  OVERDUE: ['bad', 'clock'],
  RETAKE: ['bad', 'again'],
  REJECTED: ['bad', 'again'],
  QUARANTINED: ['bad', 'alert'],
  REMINDER: ['you', 'calendar'],
  SENT: ['us', 'clock'],
  OPENED: ['us', 'desk'],
  CHOSEN: ['us', 'document'],
  ACTION: ['us', 'desk'],
  OFFICE: ['us', 'desk'],
  ACCEPTED: ['ok', 'check'],
  WAIVED: ['off', 'dash'],
  WITHDRAWN: ['off', 'dash'],
}

export function StandTag({ stand }: { stand: Stand }) {
  const t = useText()
  const [tone, icon] = LOOKS[stand]
  return (
    <Tag tone={tone} icon={icon}>
      {t(`stand.${stand}`)}
    </Tag>
  )
}
