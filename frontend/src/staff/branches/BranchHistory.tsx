import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { Editions } from '../Editions'
import { useBranchLines } from './useBranchLines'

const read = (id: string) => answer(api.GET('/api/v1/branches/{id}/history', { params: { path: { id } } }))

/** What it was like, and who changed it when. */
export function BranchHistory({ branch }: { branch: Shape<'Branch'> }) {
  const t = useText()
  const lines = useBranchLines()
  const { data, error, again } = useQuery({
    key: ['branches', branch.id, 'history'],
    read: () => read(branch.id),
  })
  return (
    <>
      <ProblemNotice error={error} onRetry={again} />
      {data && data.items.length > 0 && (
        <Editions
          first={t('branch.before')}
          editions={data.items.map(one => ({
            number: one.edition,
            at: one.changedAt,
            by: one.changedBy,
            lines: lines(one),
          }))}
        />
      )}
    </>
  )
}
