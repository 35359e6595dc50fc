import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { retrying } from '../../api/retry'
import { newKey } from '../../api/useSubmission'
import { WORKLIST } from './useWorklist'

type Task = Shape<'Task'>
type Fate = Shape<'TaskFate'>
/** What is done, without to which tasks. */
export type Deed = Omit<Shape<'BulkChange'>, 'taskIds'>
type Step = { deed: Deed; ids: string[] }

const AT_ONCE = 100

async function send({ deed, ids }: Step): Promise<Fate[]> {
  const headers = { 'Idempotency-Key': newKey() }
  const fates: Fate[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const body = { ...deed, taskIds: ids.slice(at, at + AT_ONCE) }
    const key = { 'Idempotency-Key': `${headers['Idempotency-Key']}-${at}` }
    const done = await retrying(3, () => answer(api.POST('/api/v1/worklist/bulk', { body, headers: key })))
    fates.push(...done.items)
  }
  return fates
}

/** Whose it was before, whoever stood in for them. */
const ownerOf = ({ owner, standsInFor }: Task) => (standsInFor ?? owner)?.id

/** What makes it as it was; nothing where that is not possible. */
export function wayBack({ act }: Deed, before: Task[]): Step[] {
  const ids = before.map(({ id }) => id)
  if (act === 'RELEASE') return [{ deed: { act: 'CLAIM' }, ids }]
  if (act === 'SNOOZE') return [{ deed: { act: 'WAKE' }, ids }]
  if (act === 'COMPLETE') return [{ deed: { act: 'REOPEN' }, ids }]
  if (act === 'CLAIM')
    return [
      { deed: { act: 'RELEASE' as const }, ids: before.filter(task => !ownerOf(task)).map(({ id }) => id) },
    ]
  if (act !== 'ASSIGN') return []
  return [...new Set(before.map(ownerOf))].map(owner => ({
    deed: owner ? { act: 'ASSIGN' as const, accountId: owner } : { act: 'RELEASE' as const },
    ids: before.filter(task => ownerOf(task) === owner).map(({ id }) => id),
  }))
}

type Outcome = { act?: Deed['act']; changed: number; refused: Fate['fate'][]; back: Step[]; error: unknown }
const nothing: Outcome = { changed: 0, refused: [], back: [], error: undefined }

/** One thing done to several tasks: what can be is, and of the rest it is said why not. */
export function useBulk() {
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState(nothing)

  const together = async (run: () => Promise<Outcome>) => {
    if (busy) return
    setBusy(true)
    setOutcome(await run().catch(error => ({ ...nothing, error })))
    queries.invalidate(WORKLIST)
    queries.invalidate(['record'])
    setBusy(false)
  }
  return {
    busy,
    ...outcome,
    does: (deed: Deed, tasks: Task[]) => {
      if (tasks.length === 0) return
      void together(async () => {
        const fates = await send({ deed, ids: tasks.map(({ id }) => id) })
        const changed = fates.filter(({ fate }) => fate === 'CHANGED').map(({ taskId }) => taskId)
        const refused = fates.map(({ fate }) => fate).filter(fate => fate !== 'CHANGED')
        const before = tasks.filter(({ id }) => changed.includes(id))
        const back = wayBack(deed, before).filter(({ ids }) => ids.length > 0)
        return { act: deed.act, changed: changed.length, refused, back, error: undefined }
      })
    },
    undo: () =>
      void together(async () => {
        for (const step of outcome.back) await send(step)
        return nothing
      }),
  }
}
