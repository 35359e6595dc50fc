import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './tag.css'

export type TagTone = 'you' | 'us' | 'ok' | 'bad' | 'off'
const ICONS: Record<TagTone, IconName> = { you: 'flag', us: 'desk', ok: 'check', bad: 'again', off: 'dash' }

type Props = { tone: TagTone; icon?: IconName; children: ReactNode }

/** A state as icon, word and colour: always all three. */
export function Tag({ tone, icon = ICONS[tone], children }: Props) {
  return (
    <strong className={`tag tag--${tone}`}>
      <Icon name={icon} />
      {children}
    </strong>
  )
}
