import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Link } from '../../ui/link/Link'
import { recentClients } from '../findClients'
import { usePersonal } from '../usePersonal'

/** Whose records one opened, one press away; for oneself alone. */
export function Recent() {
  const t = useText()
  const personal = usePersonal()
  const { data } = useQuery({ key: ['recent-clients'], read: recentClients, fresh: 0 })
  const { submit, busy, error } = useSubmission(
    () => answer(api.DELETE('/api/v1/recent-clients')),
    () => queries.set(['recent-clients'], { items: [] }),
  )
  if (!data) return null
  return (
    <section className="card stack stack--s recent-clients" aria-labelledby="recent-clients">
      <header>
        <h2 id="recent-clients">{t('staff.recent')}</h2>
        {data.items.length > 0 && (
          <Button look="plain" busy={busy} onClick={() => submit(undefined)}>
            {t('clients.recent-clear')}
          </Button>
        )}
      </header>
      <ProblemNotice error={error} />
      {data.items.length === 0 ? (
        <p className="quiet small">{t('clients.recent-none')}</p>
      ) : (
        <ul>
          {data.items.map(client => (
            <li key={client.code}>
              <Link to={`/staff/clients/${client.code}`}>{personal.name(client.name, client.code)}</Link>{' '}
              <span className="code small quiet">{client.code}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
