import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Icon } from '../../ui/icon/Icon'
import { Tag } from '../../ui/tag/Tag'
import { usePersonal } from '../usePersonal'
import { PanelLink } from './PanelLink'
import { recordChanged } from './useRecord'

type Step = Shape<'GoalStep'>

function Done({ step: { done } }: { step: Step }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  if (!done) return null
  const by = done.by ?? t('goal.by-client')
  return (
    <p className="small">
      {t('goal.done-by', { by, when: f.moment(done.at) })}
      {done.number && (
        <>
          {' · '}
          <span className="code">{done.number}</span>
        </>
      )}
      {done.note && <span className="block quiet">{personal.said(done.note)}</span>}
    </p>
  )
}

function Undo({ code, step: { id, title } }: { code: string; step: Step }) {
  const t = useText()
  const personal = usePersonal()
  const { submit, busy, error } = useSubmission(
    () => answer(api.DELETE('/api/v1/goal-steps/{id}/done', { params: { path: { id } } })),
    () => recordChanged(code),
  )
  return (
    <>
      <Button look="plain" busy={busy} onClick={() => void submit(undefined)}>
        {t('goal.step-undo')}
        <span className="vh"> {personal.said(title)}</span>
      </Button>
      <ProblemNotice error={error} />
    </>
  )
}

function OneStep({ code, step }: { code: string; step: Step }) {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  const { id, staffName, dueOn, overdue, done, tellWhenDone, allowed } = step
  const title = personal.said(step.title)
  const due = dueOn && t('record.due', { day: f.shortDay(dueOn), fromToday: f.fromToday(dueOn) })
  return (
    <li className={done ? 'goal__step goal__step--done' : 'goal__step'}>
      <Icon name={done ? 'check' : 'dash'} />
      <div>
        <b>{title}</b> {overdue && <Tag tone="bad">{t('record.overdue')}</Tag>}
        <p className="small">
          {[staffName ?? t('goal.of-client'), !done && due, tellWhenDone && !done && t('goal.tells')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {step.note && <p className="small quiet">{personal.said(step.note)}</p>}
        <Done step={step} />
      </div>
      {allowed.includes('complete') && (
        <PanelLink panel="step" subject={id} of={title}>
          {t('goal.step-done')}
        </PanelLink>
      )}
      {allowed.includes('undo') && <Undo code={code} step={step} />}
    </li>
  )
}

/** What leads there, in its order, each with whose it is. */
export function GoalSteps({ code, goal: { title, steps } }: { code: string; goal: Shape<'Goal'> }) {
  const t = useText()
  const personal = usePersonal()
  return (
    <ol aria-label={t('goal.steps-of', { title: personal.said(title) })}>
      {steps.map(step => (
        <OneStep key={step.id} code={code} step={step} />
      ))}
    </ol>
  )
}
