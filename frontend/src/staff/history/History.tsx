import { useLocation, useSearch } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Select } from '../../ui/select/Select'
import { Table } from '../../ui/table/Table'
import { AdministrationTabs } from '../AdministrationTabs'
import { Deed } from './Deed'
import './history.css'
import { Export } from '../Export'
import type { Taking } from '../useExport'

type Kind = Shape<'AdministrationDeedKind'>

const KINDS: Kind[] = [
  'EDITION_WRITTEN',
  'REVIEW_REASON_ADDED',
  'REVIEW_REASON_CHANGED',
  'ACCOUNT_OPENED',
  'ACCOUNT_CHANGED',
  'PASSWORD_LINK_MADE',
  'SECOND_FACTOR_RESET',
  'SECOND_FACTOR_RULE_SET',
  'WORK_HANDED_OVER',
  'JOB_RETRIED',
  'JOB_DROPPED',
]

type Filter = { by: string; kind: Kind | '' }

const take = ({ by, kind }: Filter, { format }: Taking) =>
  answer(
    api.GET('/api/v1/administration-history/export', {
      params: { query: { ...(by && { by }), ...(kind && { kind }), format } },
      parseAs: 'stream',
    }),
  )

const read = ({ by, kind }: Filter, cursor?: string) =>
  answer(
    api.GET('/api/v1/administration-history', {
      params: { query: { ...(by && { by }), ...(kind && { kind }), ...(cursor && { cursor }) } },
    }),
  )

const readStaff = () => answer(api.GET('/api/v1/staff-accounts', { params: { query: { limit: 100 } } }))

function useFilter() {
  const search = new URLSearchParams(useSearch())
  const [path, navigate] = useLocation()
  const filter: Filter = {
    by: search.get('by') ?? '',
    kind: KINDS.find(kind => kind === search.get('kind')) ?? '',
  }
  const set = (part: Partial<Filter>) =>
    navigate(`${path}?${new URLSearchParams({ ...filter, ...part })}`, { replace: true })
  return { filter, set }
}

function Filters({ filter, set }: ReturnType<typeof useFilter>) {
  const t = useText()
  const { data } = useQuery({ key: ['staff-accounts', 'administrators'], read: readStaff })
  const administrators = data?.items.filter(({ role }) => role === 'ADMINISTRATOR') ?? []
  return (
    <div className="history-filters">
      <Select
        id="by"
        label={t('history.by')}
        options={[
          { value: '', label: t('history.anybody') },
          ...administrators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.by}
        onPick={by => set({ by })}
      />
      <Select
        id="kind"
        label={t('history.kind')}
        options={[
          { value: '' as const, label: t('history.anything') },
          ...KINDS.map(kind => ({ value: kind, label: t(`history.what-${kind}`) })),
        ]}
        value={filter.kind}
        onPick={kind => set({ kind })}
      />
    </div>
  )
}

/** What administrators did, whoever of them it was. */
export default function History() {
  const t = useText()
  const filtered = useFilter()
  const { filter } = filtered
  const { items, error, loading, more, again } = usePages<Shape<'AdministrationDeed'>>(
    ['administration-history', filter.by, filter.kind],
    cursor => read(filter, cursor),
  )
  const head = (
    <tr>
      <th scope="col">{t('audit.at')}</th>
      <th scope="col">{t('audit.who')}</th>
      <th scope="col">{t('audit.what')}</th>
      <th scope="col">{t('audit.which')}</th>
    </tr>
  )
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <div className="row">
        <h1>{t('administration.history')}</h1>
        <Export name="administration-history" read={how => take(filter, how)} />
      </div>
      <Filters {...filtered} />
      <ProblemNotice error={error} onRetry={again} />
      {!items && !error && <Loading />}
      {items?.length === 0 && <p>{t('history.none')}</p>}
      {items && items.length > 0 && (
        <Table caption={t('administration.history')} head={head}>
          {items.map(deed => (
            <Deed key={deed.id} deed={deed} />
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
