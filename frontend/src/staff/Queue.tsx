import { Link } from 'wouter'
import type { Shape } from '../api/client'
import { useText } from '../i18n/useText'
import { Due } from './Due'
import { placeOf, useTaskWords } from './useTaskWords'

/** What comes next, so that nobody has to go back to the list. */
export function Queue({ tasks, count }: { tasks: Shape<'Task'>[]; count: number }) {
  const t = useText()
  const words = useTaskWords()
  return (
    <nav className="queue" aria-label={t('review.queue')}>
      <h2>{t('review.queue-count', { n: count })}</h2>
      <ol>
        {tasks.map(task => (
          <li key={task.id}>
            <Link href={placeOf(task)}>
              <b>{words.what(task)}</b>
              <span className="code">{task.clientCode}</span>
              <Due task={task} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
