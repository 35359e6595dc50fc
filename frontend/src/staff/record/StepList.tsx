import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { type GoalDraft, moved, newStep, type StepDraft } from './goal-draft'
import { StepFields } from './StepFields'

const MOST = 30

type Props = {
  code: string
  steps: StepDraft[]
  change: (part: Pick<GoalDraft, 'steps'>) => void
  fault: (field: string) => string | undefined
}

/** The steps toward a goal, in the order in which they are done. */
export function StepList({ code, steps, change, fault }: Props) {
  const t = useText()
  const put = (at: number, part: Partial<StepDraft>) =>
    change({ steps: steps.map((one, index) => (index === at ? { ...one, ...part } : one)) })
  return (
    <>
      {steps.map((step, at) => (
        <StepFields
          key={step.key}
          code={code}
          step={step}
          at={at}
          last={at === steps.length - 1}
          fault={fault}
          onChange={part => put(at, part)}
          onMove={by => change({ steps: moved(steps, at, by) })}
          onRemove={() => change({ steps: steps.filter(one => one !== step) })}
        />
      ))}
      {steps.length < MOST && (
        <div>
          <Button look="second" onClick={() => change({ steps: [...steps, newStep()] })}>
            {t('goal.add-step')}
          </Button>
        </div>
      )}
    </>
  )
}
