import type { Problem } from '../../api/problem'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { useSettled } from '../../shell/useSettled'
import { Link } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { findClients } from '../findClients'
import { usePersonal } from '../usePersonal'

const LONG_ENOUGH = 3
const PAUSE = 400

function useFound(text: string) {
  const query = useSettled(text.trim(), PAUSE)
  const enabled = query.length >= LONG_ENOUGH
  const { data } = useQuery({
    key: ['clients-like', query],
    read: () => findClients(query, { limit: 5 }),
    enabled,
  })
  return enabled ? (data?.items ?? []) : []
}

type Props = { name: string; contact: string; problem: Problem | undefined }

/** Who may be this client already: two records for one person cost them both. */
export function KnownAlready({ name, contact, problem }: Props) {
  const t = useText()
  const personal = usePersonal()
  const found = [...useFound(contact), ...useFound(name)]
  const others = found.filter(({ code }, at) => found.findIndex(other => other.code === code) === at)
  const taken = problem?.params.clientCode
  return (
    <div aria-live="polite">
      {typeof taken === 'string' && (
        <Notice tone="bad">
          <p>{t('clients.contact-taken')}</p>
          <Link to={`/staff/clients/${taken}`}>{taken}</Link>
        </Notice>
      )}
      {!taken && others.length > 0 && (
        <Notice tone="you" icon="user">
          <h2>{t('clients.known-already')}</h2>
          <ul>
            {others.map(other => (
              <li key={other.code}>
                <Link to={`/staff/clients/${other.code}`}>{personal.name(other.name, other.code)}</Link>{' '}
                <span className="code">{other.code}</span> {other.programs.join(', ')}
              </li>
            ))}
          </ul>
          <p>{t('clients.known-already-why')}</p>
        </Notice>
      )}
    </div>
  )
}
