import { useText } from '../../i18n/useText'
import { AddBarrier } from './AddBarrier'
import { BarrierGone } from './BarrierGone'
import { CompleteStep } from './CompleteStep'
import { EditGoal } from './EditGoal'
import { GoalAside } from './GoalAside'
import { GoalVersions } from './GoalVersions'
import { NewGoal } from './NewGoal'
import type { PanelName } from './panels'
import type { PanelProps } from './RecordPanel'
import { StepTold } from './StepTold'

/** The forms about a client's goals. */
export default function GoalPanel({
  panel,
  subject,
  ...props
}: PanelProps & { panel: PanelName; subject: string | undefined }) {
  const t = useText()
  const { goals, tasks, code } = props.record
  const goal = goals.find(({ id }) => id === subject)
  const step = goals.flatMap(({ steps }) => steps).find(({ id }) => id === subject)
  const barrier = goals.flatMap(({ barriers = [] }) => barriers).find(({ id }) => id === subject)
  const task = tasks.find(({ id }) => id === subject)
  if (panel === 'goal' && goal) return <EditGoal {...props} goal={goal} />
  if (panel === 'goal' && !subject) return <NewGoal {...props} />
  if (panel === 'goal-aside' && goal) return <GoalAside {...props} goal={goal} />
  if (panel === 'goal-versions' && goal) return <GoalVersions code={code} id={goal.id} />
  if (panel === 'barrier' && goal) return <AddBarrier {...props} goal={goal} />
  if (panel === 'barrier-gone' && barrier) return <BarrierGone {...props} barrier={barrier} />
  if (panel === 'step' && step) return <CompleteStep {...props} step={step} />
  if (panel === 'step-told' && task) return <StepTold {...props} task={task} />
  return <p>{t('panel.gone')}</p>
}
