import type { Shape } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Due } from '../Due'
import { useLanguageName } from '../useOffices'
import { placeOf, useTaskWords } from '../useTaskWords'
import { TaskLink } from './TaskLink'
import { acceptable } from './useAcceptance'

type Task = Shape<'Task'>

type Props = {
  task: Task
  here: boolean
  picked: boolean
  onPick: (on: boolean) => void
  onArrive: () => void
}

function Owner({ task }: { task: Task }) {
  const t = useText()
  const me = useSession()?.accountId
  if (!task.owner) return <span className="quiet">{t('worklist.nobody')}</span>
  return <>{task.owner.id === me ? t('worklist.you') : task.owner.name}</>
}

/** One thing that waits. The client's ID, never the name: lists are seen by others. */
export function TaskRow({ task, here, picked, onPick, onArrive }: Props) {
  const t = useText()
  const words = useTaskWords()
  const languageName = useLanguageName()
  const what = words.what(task)
  return (
    <tr
      data-task
      className={here ? 'here' : picked ? 'picked' : undefined}
      aria-current={here ? 'true' : undefined}
      onFocus={onArrive}
      onPointerDown={onArrive}
    >
      <td>
        <input
          type="checkbox"
          aria-label={t('worklist.select', { what, code: task.clientCode })}
          checked={picked}
          onChange={event => onPick(event.currentTarget.checked)}
        />
      </td>
      <td>
        <Due task={task} />
      </td>
      <td className="what">
        <Icon name={words.icon(task)} />
        <TaskLink to={placeOf(task)} id={task.id}>
          {what}
        </TaskLink>
        {acceptable([task]).length > 0 && <span className="small quiet"> · {t('worklist.seen')}</span>}
        <span className="small what__code">
          <span className="code">{task.clientCode}</span> · <Owner task={task} />
        </span>
      </td>
      <td>
        <TaskLink to={`/staff/clients/${task.clientCode}`}>
          <span className="code">{task.clientCode}</span>
        </TaskLink>
      </td>
      <td>{task.program}</td>
      <td>{languageName(task.language)}</td>
      <td className="num nowrap">{words.waited(task)}</td>
      <td>
        <Owner task={task} />
      </td>
    </tr>
  )
}
