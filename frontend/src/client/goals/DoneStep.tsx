import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Link } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'

type Step = Shape<'GoalStep'>

function Undo({ step: { id, title } }: { step: Step }) {
  const t = useText()
  const { submit, busy, error } = useSubmission(
    () => answer(api.DELETE('/api/v1/goal-steps/{id}/completion', { params: { path: { id } } })),
    () => {
      for (const changed of ['goals', 'home', 'timeline']) queries.invalidate([changed])
    },
  )
  return (
    <>
      <ProblemNotice error={error} onRetry={() => queries.invalidate(['goals'])} />
      <div>
        <Button look="plain" icon="turn" busy={busy} onClick={() => void submit(undefined)}>
          {t('plan.undo')}
          <span className="vh">: {title}</span>
        </Button>
      </div>
    </>
  )
}

/** What is behind one, with the receipt for it; one's own can be taken back. */
export function DoneStep({ step }: { step: Step }) {
  const t = useText()
  const formats = useFormats()
  const { title, done, owner, allowed } = step
  if (!done) return null
  return (
    <div className="stack stack--xs">
      <Tag tone="ok">{t('plan.done')}</Tag>
      <h3>{title}</h3>
      <p className="quiet small">
        {t('plan.done-on', { date: formats.day(formats.dayOf(done.at)) })}
        {done.number && (
          <>
            {' · '}
            <Link to={`/confirmations/${done.number}`}>{t('plan.receipt', { number: done.number })}</Link>
          </>
        )}
      </p>
      {done.note && owner === 'CLIENT' && <p>{t('plan.you-said', { note: done.note })}</p>}
      {allowed.includes('undo') && <Undo step={step} />}
    </div>
  )
}
