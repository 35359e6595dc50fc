import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './timeline.css'

export type TimelineLine = {
  id: string
  icon: IconName
  title: ReactNode
  detail: ReactNode
  /** Where things stand, in a list of what comes. */
  now?: boolean
}

/** Newest first for what happened; in order for what comes. */
export function Timeline({ lines }: { lines: TimelineLine[] }) {
  return (
    <ol className="timeline">
      {lines.map(({ id, icon, title, detail, now }) => (
        <li key={id} className={now ? 'now' : undefined} aria-current={now ? 'step' : undefined}>
          <Icon name={icon} />
          <b>{title}</b>
          <div className="quiet small">{detail}</div>
        </li>
      ))}
    </ol>
  )
}
