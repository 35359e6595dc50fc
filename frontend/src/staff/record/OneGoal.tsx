import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Progress } from '../../ui/progress/Progress'
import { Tag, type TagTone } from '../../ui/tag/Tag'
import { usePersonal } from '../usePersonal'
import { Barriers } from './Barriers'
import { GoalSteps } from './GoalSteps'
import { PanelLink } from './PanelLink'
import { recordChanged } from './useRecord'

type Goal = Shape<'Goal'>
type Props = { code: string; goal: Goal }

const TONES: Record<Goal['state']['status'], TagTone> = { OPEN: 'us', REACHED: 'ok', SET_ASIDE: 'off' }

function About({ goal: { programName, targetOn, why, reason } }: { goal: Goal }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const when = targetOn && { day: f.shortDay(targetOn), fromToday: f.fromToday(targetOn) }
  const facts = [programName, when && t('goal.target', when)].filter(Boolean)
  return (
    <>
      {facts.length > 0 && <p className="small">{facts.join(' · ')}</p>}
      {why && <p className="small quiet">{personal.said(why)}</p>}
      {reason && <p className="small">{t('goal.aside-because', { reason: personal.said(reason) })}</p>}
    </>
  )
}

function Ways({ code, goal: { id, title: said, allowed, version } }: Props) {
  const t = useText()
  const title = usePersonal().said(said)
  const move = useSubmission(
    (to: Goal['state']['status'], headers) =>
      answer(
        api.POST('/api/v1/goals/{id}/moves', { params: { path: { id } }, body: { to, version }, headers }),
      ),
    () => recordChanged(code),
  )
  const to = (status: Goal['state']['status'], words: string) => (
    <Button look="plain" busy={move.busy} onClick={() => void move.submit(status)}>
      {t(words)}
      <span className="vh"> {title}</span>
    </Button>
  )
  return (
    <>
      <div className="row-actions">
        {allowed.includes('edit') && (
          <PanelLink panel="goal" subject={id} of={title}>
            {t('goal.edit')}
          </PanelLink>
        )}
        {allowed.includes('addBarrier') && (
          <PanelLink panel="barrier" subject={id} of={title}>
            {t('goal.add-barrier')}
          </PanelLink>
        )}
        {allowed.includes('setAside') && (
          <PanelLink panel="goal-aside" subject={id} of={title}>
            {t('goal.set-aside')}
          </PanelLink>
        )}
        <PanelLink panel="goal-versions" subject={id} of={title}>
          {t('goal.versions')}
        </PanelLink>
        {allowed.includes('reach') && to('REACHED', 'goal.reach')}
        {allowed.includes('reopen') && to('OPEN', 'goal.reopen')}
      </div>
      <ProblemNotice error={move.error} onRetry={() => recordChanged(code)} />
    </>
  )
}

/** One goal: how far it is, what is to be done by whom, and what stands in the way. */
export function OneGoal({ code, goal }: Props) {
  const t = useText()
  const { state, steps, stepsDone } = goal
  const title = usePersonal().said(goal.title)
  return (
    <li className="goal">
      <div className="row">
        <h3>{title}</h3>
        <Tag tone={TONES[state.status]}>{t(`goal-status.${state.status}`)}</Tag>
      </div>
      <About goal={goal} />
      {steps.length > 0 && (
        <Progress label={t('goal.progress-of', { title })} value={stepsDone} max={steps.length}>
          {t('goal.progress', { done: stepsDone, all: steps.length })}
        </Progress>
      )}
      <GoalSteps code={code} goal={goal} />
      <Barriers goal={goal} />
      <Ways code={code} goal={goal} />
    </li>
  )
}
