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
import { useDuplicateWords } from './useDuplicateWords'

type Duplicate = Shape<'Duplicate'>
type Status = 'OPEN' | 'NOT_THE_SAME' | 'MERGED'

const STATUSES: Status[] = ['OPEN', 'NOT_THE_SAME', 'MERGED']

const take = (status: Status, how: Taking) =>
  answer(api.GET('/api/v1/duplicates/export', { params: { query: { status, ...how } }, parseAs: 'stream' }))

const read = (status: Status, cursor?: string) =>
  answer(api.GET('/api/v1/duplicates', { params: { query: { status, ...(cursor && { cursor }) } } }))

function Row({ pair }: { pair: Duplicate }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const why = useDuplicateWords()
  return (
    <tr>
      <th scope="row">
        <Link to={`/staff/duplicates/${pair.id}`}>
          {personal.name(pair.one.name, pair.one.code)} · {personal.name(pair.other.name, pair.other.code)}
        </Link>
      </th>
      <td>
        <span className="code">{pair.one.code}</span> <span className="code">{pair.other.code}</span>
      </td>
      <td>{why(pair)}</td>
      <td className="num">{t('duplicate.score', { n: pair.score })}</td>
      <td className="nowrap">
        {pair.decidedAt
          ? t('duplicate.decided', { day: f.shortDay(f.dayOf(pair.decidedAt)), by: pair.decidedBy ?? '' })
          : f.shortDay(f.dayOf(pair.foundAt))}
      </td>
    </tr>
  )
}

/** Records that may be one person's: what is to be decided, and what was. */
export default function Duplicates() {
  const t = useText()
  const asked = new URLSearchParams(useSearch()).get('status')
  const status = STATUSES.find(one => one === asked) ?? 'OPEN'
  const { items, error, loading, more } = usePages<Duplicate>(['duplicates', status], cursor =>
    read(status, cursor),
  )
  const head = (
    <tr>
      <th scope="col">{t('duplicate.who')}</th>
      <th scope="col">{t('clients.code')}</th>
      <th scope="col">{t('duplicate.why')}</th>
      <th scope="col">{t('duplicate.likeness')}</th>
      <th scope="col">{t(status === 'OPEN' ? 'duplicate.found' : 'duplicate.decided-when')}</th>
    </tr>
  )
  return (
    <div className="staff-page stack">
      <BackLink to="/staff/clients">{t('staff.clients')}</BackLink>
      <div className="row">
        <h1>{t('duplicate.title')}</h1>
        <Export name="duplicates" named read={how => take(status, how)} />
      </div>
      <p className="quiet">{t('duplicate.lead')}</p>
      <nav className="row-actions" aria-label={t('duplicate.show')}>
        {STATUSES.map(one =>
          one === status ? (
            <strong key={one} aria-current="page">
              {t(`duplicate.status-${one}`)}
            </strong>
          ) : (
            <Link key={one} to={`/staff/duplicates?status=${one}`}>
              {t(`duplicate.status-${one}`)}
            </Link>
          ),
        )}
      </nav>
      <ProblemNotice error={error} />
      {!items && !error && <Loading />}
      {items?.length === 0 && <Notice tone="ok">{t('duplicate.none')}</Notice>}
      {items && items.length > 0 && (
        <Table caption={t(`duplicate.status-${status}`)} head={head}>
          {items.map(pair => (
            <Row key={pair.id} pair={pair} />
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
