import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './task-list.css'

export type TaskLine = {
  /** Where it is done; nothing where there is nothing to do about it here. */
  to?: string
  title: ReactNode
  icon: IconName
  state: ReactNode
}

function Inside({ title, icon, state }: TaskLine) {
  return (
    <span>
      {title}
      <small>
        <Icon name={icon} />
        {state}
      </small>
    </span>
  )
}

/** Several things of one kind to do, each with its state in words. */
export function TaskList({ tasks }: { tasks: TaskLine[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task, index) => (
        <li key={`${index} ${task.to}`}>
          {task.to ? (
            <Link href={task.to}>
              <Inside {...task} />
              <Icon name="right" />
            </Link>
          ) : (
            <div className="tasks__fact">
              <Inside {...task} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
