import { answer, api, type Shape } from '../../api/client'
import { useKnown, useQuery } from '../../api/useQuery'
import { useSession } from '../../api/useSession'
import { PUT_ASIDE } from '../reviewed'
import { useEvery } from '../useEvery'

const SHOWN = 5

const read = () =>
  answer(
    api.GET('/api/v1/worklist', { params: { query: { kind: 'DOCUMENT_TO_CHECK' as const, limit: 50 } } }),
  )

/**
 * The documents that come after this one: soonest first, without those that a colleague has taken and those that were
 * put aside a moment ago.
 */
export function useQueue(documentId: string) {
  const me = useSession()?.accountId
  const aside = useKnown<string[]>(PUT_ASIDE) ?? []
  const { data, again } = useQuery({ key: ['worklist', 'documents'], read, fresh: 5000 })
  useEvery(30_000, again)
  const free = (task: Shape<'Task'>) => !task.owner || task.owner.id === me
  const waiting = (data?.items ?? []).filter(task => task.documentId !== documentId && free(task))
  const next = waiting.filter(({ documentId: id }) => id && !aside.includes(id))
  const nextId = next[0]?.documentId
  return {
    task: data?.items.find(task => task.documentId === documentId),
    next: next.slice(0, SHOWN),
    nextId,
    count: next.length,
  }
}
