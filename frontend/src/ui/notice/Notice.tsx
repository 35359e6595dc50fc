import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './notice.css'

type Tone = 'us' | 'you' | 'ok' | 'bad'
const ICONS: Record<Tone, IconName> = { us: 'clock', you: 'flag', ok: 'check', bad: 'alert' }

type Props = { tone?: Tone; icon?: IconName; live?: boolean; children: ReactNode }

/** One fact beside the task. `live` has it read out when it appears. */
export function Notice({ tone = 'us', icon = ICONS[tone], live = false, children }: Props) {
  return (
    <div className={`notice notice--${tone}`} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
