import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { AdministrationTabs } from '../AdministrationTabs'
import { Export } from '../Export'
import type { Taking } from '../useExport'
import { LoadTable } from './LoadTable'

const take = ({ format }: Taking) =>
  answer(api.GET('/api/v1/worklist/branches/export', { params: { query: { format } }, parseAs: 'stream' }))

const read = () => answer(api.GET('/api/v1/worklist/branches'))

/** How much waits in each branch: numbers only. */
export default function BranchLoads() {
  const t = useText()
  const { data, error, pending, again } = useQuery({ key: ['worklist', 'branches'], read })
  const lines = data?.items.map(({ branchId, oldest, ...load }) => ({
    id: branchId,
    oldest: oldest ?? undefined,
    ...load,
  }))
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <div className="row">
        <h1>{t('load.branches')}</h1>
        <Export name="branch-loads" read={take} />
      </div>
      <ProblemNotice error={error} onRetry={again} />
      {pending && <Loading />}
      {lines && <LoadTable caption={t('load.branches')} first={t('load.branch')} lines={lines} />}
    </div>
  )
}
