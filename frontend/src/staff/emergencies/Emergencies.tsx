import { useSearch } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { BackLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Table } from '../../ui/table/Table'
import { Export } from '../Export'
import type { Taking } from '../useExport'
import { usePersonal } from '../usePersonal'
import { Judge } from './Judge'

type Emergency = Shape<'Emergency'>
type Status = Emergency['state']['status']

const STATUSES: Status[] = ['TO_REVIEW', 'REVIEWED']

const take = (status: Status, { format }: Taking) =>
  answer(api.GET('/api/v1/emergencies/export', { params: { query: { status, format } }, parseAs: 'stream' }))

const read = (status: Status, cursor?: string) =>
  answer(api.GET('/api/v1/emergencies', { params: { query: { status, ...(cursor && { cursor }) } } }))

function Row({ emergency }: { emergency: Emergency }) {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  const { clientCode, by, reason, openedAt, until, open, judgement, note, judgedBy = '' } = emergency
  return (
    <tr>
      <th scope="row">
        <Link to={`/staff/clients/${clientCode}`}>{clientCode}</Link>
      </th>
      <td>{by}</td>
      <td>{personal.said(reason)}</td>
      <td>
        {f.moment(openedAt)}
        <br />
        {t(open ? 'emergency.open-until' : 'emergency.ended-at', { time: f.time(until) })}
      </td>
      <td>
        {judgement ? (
          <>
            {t(`emergency.${judgement}`)}, {judgedBy}
            {note && <p className="quiet">{personal.said(note)}</p>}
          </>
        ) : (
          <Judge emergency={emergency} />
        )}
      </td>
    </tr>
  )
}

/** Restricted records that somebody opened in an emergency: what is to be judged, and what was. */
export default function Emergencies() {
  const t = useText()
  const asked = new URLSearchParams(useSearch()).get('status')
  const status = STATUSES.find(one => one === asked) ?? 'TO_REVIEW'
  const { items, error, loading, more, again } = usePages<Emergency>(['emergencies', status], cursor =>
    read(status, cursor),
  )
  const head = (
    <tr>
      <th scope="col">{t('clients.code')}</th>
      <th scope="col">{t('emergency.by')}</th>
      <th scope="col">{t('emergency.reason')}</th>
      <th scope="col">{t('emergency.when')}</th>
      <th scope="col">{t('emergency.judgement')}</th>
    </tr>
  )
  return (
    <div className="staff-page stack">
      <BackLink to="/staff/clients">{t('staff.clients')}</BackLink>
      <div className="row">
        <h1>{t('emergency.title')}</h1>
        <Export name="emergencies" read={how => take(status, how)} />
      </div>
      <p className="quiet">{t('emergency.lead')}</p>
      <nav className="row-actions" aria-label={t('emergency.show')}>
        {STATUSES.map(one =>
          one === status ? (
            <strong key={one} aria-current="page">
              {t(`emergency.status-${one}`)}
            </strong>
          ) : (
            <Link key={one} to={`/staff/emergencies?status=${one}`}>
              {t(`emergency.status-${one}`)}
            </Link>
          ),
        )}
      </nav>
      <ProblemNotice error={error} onRetry={again} />
      {!items && !error && <Loading />}
      {items?.length === 0 && <Notice tone="ok">{t('emergency.none')}</Notice>}
      {items && items.length > 0 && (
        <Table caption={t(`emergency.status-${status}`)} head={head}>
          {items.map(one => (
            <Row key={one.id} emergency={one} />
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
