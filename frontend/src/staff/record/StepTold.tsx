import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { usePersonal } from '../usePersonal'
import { EndTask } from './EndTask'
import { GoalSteps } from './GoalSteps'
import type { PanelProps } from './RecordPanel'

type Props = PanelProps & { task: Shape<'Task'> }

/** What the client has done, and what came of it. */
export function StepTold(props: Props) {
  const t = useText()
  const personal = usePersonal()
  const { code, goals } = props.record
  const goal = goals.find(({ steps }) => steps.some(({ id }) => id === props.task.goalStepId))
  return (
    <>
      {goal ? (
        <>
          <p>
            <b>{personal.said(goal.title)}</b>
          </p>
          <GoalSteps
            code={code}
            goal={{ ...goal, steps: goal.steps.filter(({ id }) => id === props.task.goalStepId) }}
          />
        </>
      ) : (
        <p>{t('panel.gone')}</p>
      )}
      <EndTask {...props} />
    </>
  )
}
