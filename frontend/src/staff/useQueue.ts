import { answer, api, type Shape } from '../api/client'
import { useKnown, useQuery } from '../api/useQuery'
import { useSession } from '../api/useSession'
import { PUT_ASIDE } from './reviewed'
import { useEvery } from './useEvery'

type Task = Shape<'Task'>
type Kind = 'DOCUMENT_TO_CHECK' | 'CHANGE_TO_REVIEW'

const SHOWN = 5

const SUBJECT: Record<Kind, (task: Task) => string | undefined> = {
  DOCUMENT_TO_CHECK: task => task.documentId,
  CHANGE_TO_REVIEW: task => task.changeReportId,
}

const read = (kind: Kind) =>
  answer(api.GET('/api/v1/worklist', { params: { query: { kind: [kind], limit: 50 } } }))

/**
 * What waits for a decision of this kind after the one that is decided here: soonest first, without what a colleague
 * has taken and what was put aside a moment ago.
 */
export function useQueue(kind: Kind, hereId: string) {
  const me = useSession()?.accountId
  const aside = useKnown<string[]>(PUT_ASIDE) ?? []
  const { data, again } = useQuery({ key: ['worklist', 'queue', kind], read: () => read(kind), fresh: 5000 })
  useEvery(30_000, again)
  const subject = SUBJECT[kind]
  const free = (task: Task) => !task.owner || task.owner.id === me
  const waiting = (data?.items ?? []).filter(task => subject(task) !== hereId && free(task))
  const next = waiting.filter(task => {
    const id = subject(task)
    return id !== undefined && !aside.includes(id)
  })
  const [first] = next
  return {
    task: data?.items.find(task => subject(task) === hereId),
    next: next.slice(0, SHOWN),
    nextId: first && subject(first),
    count: next.length,
  }
}
