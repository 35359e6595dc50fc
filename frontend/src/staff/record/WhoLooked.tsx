import { useParams, useSearch } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { hasWords } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Table } from '../../ui/table/Table'
import { Export } from '../Export'
import { AuditFilters } from './AuditFilters'
import { searchOf, setIn } from './address-filter'
import { type AuditFilter, auditFilterIn } from './audit-filter'
import './record.css'
import type { Taking } from '../useExport'

const take = (code: string, filter: AuditFilter, { format }: Taking) =>
  answer(
    api.GET('/api/v1/clients/{code}/audit/export', {
      params: { path: { code }, query: { ...setIn(filter), format } },
      parseAs: 'stream',
    }),
  )

const read = (code: string, filter: AuditFilter, cursor?: string) =>
  answer(
    api.GET('/api/v1/clients/{code}/audit', {
      params: { path: { code }, query: { ...setIn(filter), ...(cursor && { cursor }) } },
    }),
  )

function Row({ entry }: { entry: Shape<'AuditEntry'> }) {
  const t = useText()
  const f = useFormats()
  const deed = `deed.${entry.what}`
  return (
    <tr>
      <td className="num">{entry.position}</td>
      <td className="nowrap">{f.moment(entry.at)}</td>
      <td>{entry.byName ?? (entry.byRole ? t(`staff.role-${entry.byRole}`) : t('entry.by-itself'))}</td>
      <td>{hasWords(deed) ? t(deed) : <span className="code">{entry.what}</span>}</td>
      <td className="small quiet">{entry.which}</td>
    </tr>
  )
}

/** Who did and looked at what: for supervisors. Looking here is written down, too. */
export default function WhoLooked() {
  const t = useText()
  const { code = '' } = useParams()
  const filter = auditFilterIn(useSearch())
  const { items, error, loading, more, again } = usePages(
    ['record', code, 'audit', searchOf(filter)],
    cursor => read(code, filter, cursor),
  )
  const head = (
    <tr>
      <th scope="col">{t('audit.position')}</th>
      <th scope="col">{t('audit.at')}</th>
      <th scope="col">{t('audit.who')}</th>
      <th scope="col">{t('audit.what')}</th>
      <th scope="col">{t('audit.which')}</th>
    </tr>
  )
  return (
    <div className="staff-page stack">
      <BackLink to={`/staff/clients/${code}`}>{code}</BackLink>
      <div className="row">
        <h1>{t('record.who-looked')}</h1>
        <Export name="audit" read={how => take(code, filter, how)} />
      </div>
      <p className="quiet">{t('audit.why')}</p>
      <AuditFilters filter={filter} />
      <ProblemNotice error={error} onRetry={again} />
      {!items && !error && <Loading />}
      {items?.length === 0 && <p role="status">{t('audit.nothing')}</p>}
      {items && items.length > 0 && (
        <Table caption={t('record.who-looked')} head={head}>
          {items.map(entry => (
            <Row key={entry.id} entry={entry} />
          ))}
        </Table>
      )}
      {more && (
        <Button look="second" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
    </div>
  )
}
