import type { Shape } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Due } from '../Due'
import { useJourneyWords } from '../useJourneyWords'
import { useLanguageName } from '../useOffices'
import { usePersonal } from '../usePersonal'
import { placeOf, useTaskWords } from '../useTaskWords'
import { TaskLink } from './TaskLink'
import { acceptable } from './useAcceptance'

type Task = Shape<'Task'>

type Props = {
  task: Task
  here: boolean
  picked: boolean
  onPick: (on: boolean, range: boolean) => void
  onArrive: () => void
}

function Owner({ task }: { task: Task }) {
  const t = useText()
  const words = useTaskWords()
  const me = useSession()?.accountId
  const { owner, standsInFor } = task
  const away = standsInFor && t('worklist.stands-in', { name: standsInFor.name ?? '' })
  if (!owner) {
    return (
      <span className="quiet">
        {t('worklist.nobody')} {away}
      </span>
    )
  }
  const held = words.held(task)
  return (
    <>
      {owner.id === me ? t('worklist.you') : owner.name}
      {away && <span className="quiet"> {away}</span>}
      {held && <span className="small quiet nowrap"> · {t('worklist.held', { time: held })}</span>}
    </>
  )
}

/** Until when it was put off, and why. */
function Snoozed({ task: { snooze } }: { task: Task }) {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  if (!snooze || Date.parse(snooze.until) < Date.now()) return null
  const values = {
    day: f.shortDay(f.dayOf(snooze.until)),
    reason: personal.said(snooze.reason),
    by: snooze.by ?? '',
  }
  return <span className="small quiet block">{t('worklist.put-off', values)}</span>
}

/** One thing that waits. The client's ID, never the name: lists are seen by others. */
export function TaskRow({ task, here, picked, onPick, onArrive }: Props) {
  const t = useText()
  const words = useTaskWords()
  const languageName = useLanguageName()
  const journey = useJourneyWords()
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
          onClick={event => onPick(event.currentTarget.checked, event.shiftKey)}
          onChange={() => {}}
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
        <Snoozed task={task} />
        <span className="small what__code">
          <span className="code">{task.clientCode}</span> · <Owner task={task} />
        </span>
      </td>
      <td>
        <TaskLink to={`/staff/clients/${task.clientCode}`}>
          <span className="code">{task.clientCode}</span>
        </TaskLink>
        <span className="small quiet block">{journey.stage(task.journey.stage)}</span>
      </td>
      <td>{task.program}</td>
      <td>
        {languageName(task.language)}
        {task.accessNeeds.map(need => (
          <span key={need} className="small quiet block">
            {t(`access.${need}`)}
          </span>
        ))}
      </td>
      <td className="num nowrap">{words.waited(task)}</td>
      <td>
        <Owner task={task} />
      </td>
    </tr>
  )
}
