import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Details } from '../../ui/details/Details'
import { TextArea } from '../../ui/field/TextArea'
import { Tag } from '../../ui/tag/Tag'
import { useArrived } from '../useArrived'
import { StepDue } from './StepDue'

type Props = { step: Shape<'GoalStep'>; lit: boolean }

/** What the client does: one tap, with a word about it for whoever wants to say more. */
export function YourStep({ step, lit }: Props) {
  const t = useText()
  const arrived = useArrived()
  const { id, title, note, overdue } = step
  const [words, setWords] = useState('')
  const { submit, busy, error } = useSubmission(
    (body: Shape<'StepCompletion'>, headers) =>
      answer(api.POST('/api/v1/goal-steps/{id}/completion', { params: { path: { id } }, body, headers })),
    ({ confirmation }) => arrived(confirmation),
  )
  const said = words.trim()
  return (
    <div className="stack stack--xs">
      <Tag tone={overdue ? 'bad' : 'you'}>{t(overdue ? 'plan.late' : 'plan.yours')}</Tag>
      <h3>{title}</h3>
      {note && <p>{note}</p>}
      <StepDue step={step} />
      <ProblemNotice error={error} onRetry={() => queries.invalidate(['goals'])} />
      <Button
        wide
        icon="check"
        look={lit ? 'main' : 'second'}
        busy={busy}
        onClick={() => void submit(said ? { note: said } : {})}
      >
        {t('plan.do')}
        <span className="vh">: {title}</span>
      </Button>
      <Details summary={t('plan.say-more')}>
        <TextArea
          id={`note-${id}`}
          label={t('plan.note')}
          hint={t('plan.note-hint')}
          rows={3}
          maxLength={1000}
          value={words}
          onText={setWords}
        />
      </Details>
    </div>
  )
}
