import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './task-list.css'

export type TaskLine = { to: string; title: ReactNode; icon: IconName; state: ReactNode }

/** Several things of one kind to do, each with its state in words. */
export function TaskList({ tasks }: { tasks: TaskLine[] }) {
  return (
    <ul className="tasks">
      {tasks.map(({ to, title, icon, state }) => (
        <li key={to}>
          <Link href={to}>
            <span>
              {title}
              <small>
                <Icon name={icon} />
                {state}
              </small>
            </span>
            <Icon name="right" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
