import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { retrying } from '../../api/retry'
import { WORKLIST } from './useWorklist'

type Task = Shape<'Task'>

type Change = (task: Task) => Promise<unknown>

const path = ({ id }: Task) => ({ params: { path: { id } } })
const claimOne: Change = task => answer(api.POST('/api/v1/worklist/{id}/claim', path(task)))
const releaseOne: Change = task => answer(api.DELETE('/api/v1/worklist/{id}/claim', path(task)))
const assignOne =
  (accountId: string): Change =>
  task =>
    answer(api.POST('/api/v1/worklist/{id}/assignment', { ...path(task), body: { accountId } }))

/** Who does what. Each task is asked for by itself: that one is taken already must not stop the others. */
export function useClaims() {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [done, setDone] = useState(0)

  const each = (change: Change) => async (tasks: Task[]) => {
    if (busy || tasks.length === 0) return
    setBusy(true)
    setError(undefined)
    const results = await Promise.allSettled(tasks.map(task => retrying(3, () => change(task))))
    const refused = results.find(result => result.status === 'rejected')
    setError(refused?.reason)
    setDone(results.filter(result => result.status === 'fulfilled').length)
    queries.invalidate(WORKLIST)
    setBusy(false)
  }
  return {
    busy,
    error,
    done,
    claim: each(claimOne),
    release: each(releaseOne),
    assign: (accountId: string) => each(assignOne(accountId)),
  }
}
