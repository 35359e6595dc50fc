import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { ButtonLink, Link } from '../../ui/link/Link'
import { Table } from '../../ui/table/Table'
import { FoundBy, FoundName } from '../FoundBy'
import { icons } from '../icons'
import { useJourneyWords } from '../useJourneyWords'
import { useLanguageName } from '../useOffices'
import { usePersonal } from '../usePersonal'
import type { Stage } from './stage'

type Props = { clients: Shape<'ClientLine'>[]; query: string; stage: Stage; more: boolean }

function Nobody({ query }: { query: string }) {
  const t = useText()
  return (
    <div className="card stack stack--s">
      <h2>{query ? t('clients.none-found', { query }) : t('clients.none')}</h2>
      <p>{t(query ? 'clients.none-found-why' : 'clients.none-why')}</p>
      <div>
        <ButtonLink to="/staff/clients/new" state={history.state} icon={icons.plus}>
          {t(query ? 'staff.find-new' : 'clients.new')}
        </ButtonLink>
      </div>
      {query && <Link to="/staff/emergencies/new">{t('emergency.find')}</Link>}
    </div>
  )
}

export function FoundClients({ clients, query, stage, more }: Props) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const languageName = useLanguageName()
  const journey = useJourneyWords()
  if (clients.length === 0 && more) return <p>{t('clients.look-on')}</p>
  if (clients.length === 0 && stage && !query) return <p>{t('clients.none-there')}</p>
  if (clients.length === 0) return <Nobody query={query} />
  // A whole number that was found is not to stand there any longer.
  const [first] = clients
  const said = (first?.matched?.by === 'IDENTIFIER' && first.matched.shown) || query
  const head = (
    <tr>
      <th scope="col">{t('clients.name')}</th>
      <th scope="col">{t('clients.code')}</th>
      <th scope="col">{t('clients.stage')}</th>
      <th scope="col">{t('clients.programs')}</th>
      <th scope="col">{t('worklist.language')}</th>
      <th scope="col">{t('clients.caseworker')}</th>
      <th scope="col">{t('clients.since')}</th>
    </tr>
  )
  return (
    <div className="found">
      <Table
        caption={query ? t('clients.found', { query: personal.said(said) }) : t('clients.latest')}
        captionShown
        head={head}
      >
        {clients.map(client => (
          <tr key={client.code}>
            <th scope="row">
              <Link to={`/staff/clients/${client.code}`}>
                <FoundName client={client} typed={query} />
              </Link>{' '}
              <FoundBy client={client} typed={query} />
            </th>
            <td>
              <span className="code">{client.code}</span>
            </td>
            <td>
              {journey.stage(client.journey.stage)}
              <div className="small quiet">{journey.next(client.journey.nextStep)}</div>
            </td>
            <td>{client.programs.join(', ')}</td>
            <td>{languageName(client.language)}</td>
            <td>{client.caseworker ?? <span className="quiet">{t('worklist.nobody')}</span>}</td>
            <td className="num nowrap">{f.shortDay(f.dayOf(client.createdAt))}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}
