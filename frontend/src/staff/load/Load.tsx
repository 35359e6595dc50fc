import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { BackLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Export } from '../Export'
import { useEvery } from '../useEvery'
import type { Taking } from '../useExport'
import { LoadTable } from './LoadTable'

const take = ({ format }: Taking) =>
  answer(api.GET('/api/v1/worklist/load/export', { params: { query: { format } }, parseAs: 'stream' }))

const read = () => answer(api.GET('/api/v1/worklist/load'))

const DAY_END = 1

/** How much each worker of the branch has; each number leads to the list that it counts. */
export default function Load() {
  const t = useText()
  const f = useFormats()
  const { data, error, pending, again } = useQuery({ key: ['worklist', 'load'], read })
  useEvery(20_000, again)
  const lines = data?.items.map(load => {
    const whose = load.worker ? `owner=${load.worker.id}` : 'unowned=true'
    const lead = (count: number, more = '') =>
      count === 0 ? 0 : <Link to={`/staff/worklist?${whose}${more}`}>{count}</Link>
    const last = load.awayUntil && f.dayOf(new Date(Date.parse(load.awayUntil) - DAY_END).toISOString())
    return {
      id: load.worker?.id ?? 'nobody',
      name: (
        <>
          {load.worker?.name ?? t('worklist.nobody')}
          {last && <span className="small quiet"> · {t('load.away', { day: f.shortDay(last) })}</span>}
        </>
      ),
      open: lead(load.open),
      overdue: lead(load.overdue, '&due=OVERDUE'),
      snoozed: lead(load.snoozed, '&snoozed=true'),
      oldest: load.oldest ?? undefined,
    }
  })
  return (
    <div className="staff-page stack">
      <BackLink to="/staff/worklist">{t('staff.worklist')}</BackLink>
      <div className="row">
        <h1>{t('load.title')}</h1>
        <Export name="load" read={take} />
      </div>
      <ProblemNotice error={error} onRetry={again} />
      {pending && <Loading />}
      {lines && <LoadTable caption={t('load.title')} first={t('load.worker')} lines={lines} />}
    </div>
  )
}
