import { useLocation } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { AskedTwice } from '../AskedTwice'

const KINDS: Shape<'NewTie'>['kind'][] = ['RELATIVE', 'SELF']
const keyOf = (code: string) => ['record', code, 'ties'] as const

/** Whoever named the client as close to them does not open the record, until a supervisor takes that back. */
export function Ties({ code }: { code: string }) {
  const t = useText()
  const { data, error, again } = useQuery({
    key: keyOf(code),
    read: () => answer(api.GET('/api/v1/clients/{code}/ties', { params: { path: { code } } })),
  })
  const gone = useSubmission(
    (id: string) =>
      answer(api.DELETE('/api/v1/clients/{code}/ties/{id}', { params: { path: { code, id } } })),
    () => queries.invalidate(keyOf(code)),
  )
  if (!data) return <ProblemNotice error={error} onRetry={again} />
  if (data.items.length === 0) return null
  return (
    <section className="stack stack--s">
      <h3>{t('restriction.ties')}</h3>
      <ul className="stack stack--xs">
        {data.items.map(({ accountId, name = '', kind }) => (
          <li key={accountId} className="row">
            {t(`restriction.tied-${kind}`, { name })}
            <Button look="plain" busy={gone.busy} onClick={() => gone.submit(accountId)}>
              {t('restriction.untie')}
              <span className="vh"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice error={gone.error} />
    </section>
  )
}

/** Nobody works on their own record: whoever says that it is closes it for themselves. */
export function OwnTie({ code }: { code: string }) {
  const t = useText()
  const [, navigate] = useLocation()
  return (
    <section className="stack stack--s">
      <h3>{t('restriction.tie')}</h3>
      <p>{t('restriction.tie-what')}</p>
      <div className="actions">
        {KINDS.map(kind => (
          <AskedTwice
            key={kind}
            does={t(`restriction.tie-${kind}`)}
            title={t('restriction.tie-title')}
            send={() =>
              answer(api.PUT('/api/v1/clients/{code}/ties', { params: { path: { code } }, body: { kind } }))
            }
            onDone={() => {
              navigate('/staff/clients')
              queries.clear()
            }}
          >
            {t('restriction.tie-confirm')}
          </AskedTwice>
        ))}
      </div>
    </section>
  )
}
