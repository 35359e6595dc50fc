import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { BackLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Table } from '../../ui/table/Table'
import { Export } from '../Export'
import type { Taking } from '../useExport'
import { usePersonal } from '../usePersonal'

const take = ({ format }: Taking) =>
  answer(api.GET('/api/v1/identity-checks/export', { params: { query: { format } }, parseAs: 'stream' }))

const read = (cursor?: string) =>
  answer(api.GET('/api/v1/identity-checks', { params: { query: cursor ? { cursor } : {} } }))

/** Whom the branch let in again, how somebody knew them, and who that was. */
export default function IdentityChecks() {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  const { items, error, loading, more, again } = usePages<Shape<'IdentityCheck'>>(['identity-checks'], read)
  const head = (
    <tr>
      <th scope="col">{t('clients.code')}</th>
      <th scope="col">{t('regain.kind')}</th>
      <th scope="col">{t('regain.what')}</th>
      <th scope="col">{t('identity.when')}</th>
      <th scope="col">{t('identity.by')}</th>
    </tr>
  )
  return (
    <div className="staff-page stack">
      <BackLink to="/staff/clients">{t('staff.clients')}</BackLink>
      <div className="row">
        <h1>{t('identity.title')}</h1>
        <Export name="identity-checks" read={take} />
      </div>
      <p className="quiet">{t('identity.lead')}</p>
      <ProblemNotice error={error} onRetry={again} />
      {!items && !error && <Loading />}
      {items?.length === 0 && <p>{t('identity.none')}</p>}
      {items && items.length > 0 && (
        <Table caption={t('identity.title')} head={head}>
          {items.map(({ id, clientCode, kind, what, at, by }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/staff/clients/${clientCode}`}>{clientCode}</Link>
              </th>
              <td>{t(`identity.${kind}`)}</td>
              <td>{personal.said(what)}</td>
              <td className="nowrap">{f.moment(at)}</td>
              <td>{by}</td>
            </tr>
          ))}
        </Table>
      )}
      {more && (
        <div>
          <Button look="second" busy={loading} onClick={more}>
            {t('worklist.more')}
          </Button>
        </div>
      )}
    </div>
  )
}
