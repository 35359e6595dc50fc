import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Progress } from '../../ui/progress/Progress'
import { Tag } from '../../ui/tag/Tag'
import { DoneStep } from './DoneStep'
import { OurStep } from './OurStep'
import { YourStep } from './YourStep'

type Goal = Shape<'Goal'>

function Steps({ goal: { steps, title }, litStep }: { goal: Goal; litStep: string | undefined }) {
  const t = useText()
  if (steps.length === 0) return <p>{t('plan.no-steps')}</p>
  return (
    <ol className="plan-steps" aria-label={t('plan.steps-of', { title })}>
      {steps.map(step => (
        <li key={step.id}>
          {step.done ? (
            <DoneStep step={step} />
          ) : step.owner === 'CLIENT' ? (
            <YourStep step={step} lit={step.id === litStep} />
          ) : (
            <OurStep step={step} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** One goal in the client's own words, and how far it is. */
export function GoalCard({ goal, litStep }: { goal: Goal; litStep: string | undefined }) {
  const t = useText()
  const formats = useFormats()
  const { id, title, why, targetOn, state, reason, steps, stepsDone } = goal
  const titleId = `goal-${id}`
  return (
    <section className="card stack stack--s" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {state.status === 'REACHED' && <Tag tone="ok">{t('plan.reached')}</Tag>}
      {state.status === 'SET_ASIDE' && (
        <>
          <Tag tone="off">{t('plan.set-aside')}</Tag>
          <p>{reason}</p>
        </>
      )}
      {why && <p>{t('plan.why', { why })}</p>}
      {targetOn && !state.finished && <p>{t('plan.target', { date: formats.day(targetOn) })}</p>}
      {steps.length > 0 && (
        <Progress label={t('plan.progress-of', { title })} value={stepsDone} max={steps.length}>
          {t('plan.progress', { done: stepsDone, all: steps.length })}
        </Progress>
      )}
      {!state.finished && <Steps goal={goal} litStep={litStep} />}
    </section>
  )
}
