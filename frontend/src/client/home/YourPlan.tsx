import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { MoreLink } from '../../ui/link/Link'
import { TaskList } from '../../ui/task-list/TaskList'

/** What the client wants to reach: their own next steps, and the way to all of it. */
export function YourPlan({ home: { steps, goals } }: { home: Shape<'Home'> }) {
  const t = useText()
  const formats = useFormats()
  if (goals === 0) return null
  const tasks = steps.map(({ title, goal, dueOn, overdue }) => ({
    to: '/plan',
    icon: 'flag' as const,
    title,
    state: dueOn ? t(overdue ? 'home.line-overdue' : 'home.plan-by', { date: formats.day(dueOn) }) : goal,
  }))
  return (
    <>
      <h2 className="section-head">{t('home.plan')}</h2>
      {tasks.length > 0 && <TaskList tasks={tasks} />}
      <MoreLink to="/plan">{t('home.plan-all')}</MoreLink>
    </>
  )
}
