import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { retrying } from '../../api/retry'
import { newKey } from '../../api/useSubmission'
import { documentIs, waitsAgain } from '../reviewed'
import { WORKLIST } from './useWorklist'

type Task = Shape<'Task'>
type Document = Shape<'Document'>
type Outcome = { accepted: Document[]; refused: number; takenBack: number }

const nothing: Outcome = { accepted: [], refused: 0, takenBack: 0 }

/** Of these, what waits for a yes and no page of which is unseen. */
export const acceptable = (tasks: Task[]) =>
  tasks.filter(({ kind, documentId, seenAt }) => kind === 'DOCUMENT_TO_CHECK' && documentId && seenAt)

async function accept({ documentId = '', what }: Task): Promise<Document> {
  const params = { path: { id: documentId } }
  const headers = { 'Idempotency-Key': newKey() }
  const { version, requirementName } = await retrying(3, () =>
    answer(api.GET('/api/v1/documents/{id}', { params })),
  )
  // A colleague moved it to something else: that is not what was selected.
  if (requirementName !== what.requirementName)
    throw new Problem(409, { type: '/problems/changed-meanwhile' })
  const body = { decision: 'ACCEPT' as const, version }
  return retrying(3, () => answer(api.POST('/api/v1/documents/{id}/review', { params, body, headers })))
}

function takeBack({ id, version }: Document): Promise<Document> {
  const params = { path: { id } }
  const headers = { 'Idempotency-Key': newKey() }
  const body = { version }
  return retrying(3, () =>
    answer(api.POST('/api/v1/documents/{id}/review/withdrawal', { params, body, headers })),
  )
}

const fulfilled = <T>(results: PromiseSettledResult<T>[]) =>
  results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))

/** Accepts several documents, each by itself: that a colleague was first with one must not stop the others. */
export function useAcceptance() {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState(nothing)

  const together = async (run: () => Promise<Outcome>) => {
    if (busy) return
    setBusy(true)
    setOutcome(await run())
    queries.invalidate(WORKLIST)
    queries.invalidate(['record'])
    setBusy(false)
  }
  return {
    busy,
    ...outcome,
    accept: (tasks: Task[]) =>
      together(async () => {
        const accepted = fulfilled(await Promise.allSettled(tasks.map(accept)))
        accepted.forEach(documentIs)
        return { accepted, refused: tasks.length - accepted.length, takenBack: 0 }
      }),
    undo: () =>
      together(async () => {
        const back = fulfilled(await Promise.allSettled(outcome.accepted.map(takeBack)))
        back.forEach(waitsAgain)
        return { accepted: [], refused: outcome.accepted.length - back.length, takenBack: back.length }
      }),
  }
}
