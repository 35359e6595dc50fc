import { useRef, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { retrying } from '../../api/retry'
import { newKey } from '../../api/useSubmission'
import { documentIs, waitsAgain } from '../reviewed'
import { WORKLIST } from './useWorklist'

type Task = Shape<'Task'>
type Document = Shape<'Document'>
type Change<Thing> = (thing: Thing, headers: { 'Idempotency-Key': string }) => Promise<Document>
type Outcome = {
  accepted: Document[]
  takenBack: number
  /** Somebody was first with those, or they are something else by now. */
  overtaken: number
  /** Why some could not be asked for, where it was nobody's doing. */
  error: unknown
  /** Those. */
  left: Task[]
}

const nothing: Outcome = { accepted: [], takenBack: 0, overtaken: 0, error: undefined, left: [] }

/**
 * Of these, what waits for a yes and no page of which is unseen; of several for one thing only one, as the yes to a
 * second would be the end of the way back for the first.
 */
export const acceptable = (tasks: Task[]) =>
  tasks
    .filter(({ kind, documentId, seenAt }) => kind === 'DOCUMENT_TO_CHECK' && documentId && seenAt)
    .filter(({ itemId }, at, all) => all.findIndex(other => other.itemId === itemId) === at)

const isOvertaken = (error: unknown) => error instanceof Problem && [404, 409, 410].includes(error.status)

const accept: Change<Task> = async ({ documentId = '', itemId }, headers) => {
  const params = { path: { id: documentId } }
  const { version, checklistItemId } = await answer(api.GET('/api/v1/documents/{id}', { params }))
  // A colleague moved it to something else: that is not what was selected.
  if (checklistItemId !== itemId) throw new Problem(409, { type: '/problems/changed-meanwhile' })
  const body = { decision: 'ACCEPT' as const, version }
  return answer(api.POST('/api/v1/documents/{id}/review', { params, body, headers }))
}

const takeBack: Change<Document> = ({ id, version }, headers) => {
  const params = { path: { id } }
  return answer(api.POST('/api/v1/documents/{id}/review/withdrawal', { params, body: { version }, headers }))
}

/** Accepts several documents, each by itself: that a colleague was first with one must not stop the others. */
export function useAcceptance() {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState(nothing)
  // What is asked for again, since nobody knows whether it arrived, happens once.
  const keys = useRef(new Map<string, string>())

  async function each<Thing extends Task | Document>(things: Thing[], change: Change<Thing>) {
    const results = await Promise.allSettled(
      things.map(thing => {
        const key = keys.current.get(thing.id) ?? newKey()
        keys.current.set(thing.id, key)
        return retrying(3, () => change(thing, { 'Idempotency-Key': key }))
      }),
    )
    const failed = results.map(result => (result.status === 'rejected' ? result.reason : undefined))
    const left = things.filter((_, at) => failed[at] && !isOvertaken(failed[at]))
    for (const thing of things) if (!left.includes(thing)) keys.current.delete(thing.id)
    return {
      done: results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : [])),
      overtaken: failed.filter(isOvertaken).length,
      error: failed.find(error => error && !isOvertaken(error)),
      left,
    }
  }

  const together = async (run: () => Promise<Outcome>) => {
    if (busy) return
    setBusy(true)
    setOutcome(await run())
    queries.invalidate(WORKLIST)
    queries.invalidate(['record'])
    setBusy(false)
  }
  const acceptAll = (tasks: Task[], before: Document[]) =>
    together(async () => {
      const { done, ...rest } = await each(tasks, accept)
      done.forEach(documentIs)
      return { accepted: [...before, ...done], takenBack: 0, ...rest }
    })
  return {
    busy,
    ...outcome,
    accept: (tasks: Task[]) => acceptAll(tasks, []),
    again: () => acceptAll(outcome.left, outcome.accepted),
    undo: () =>
      together(async () => {
        const { done, left, ...rest } = await each(outcome.accepted, takeBack)
        done.forEach(waitsAgain)
        return { accepted: left, takenBack: done.length, left: [], ...rest }
      }),
  }
}
