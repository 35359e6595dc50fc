import { type RefObject, useRef, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { type QueryKey, queries } from '../../api/queries'
import { useEvery } from '../useEvery'

type List = Shape<'WorklistPage'>

const LOOK = 1500
/** What only the clock changes, such as what was put off until now, is not in the stamp. */
const LOOK_ANYWAY = 60_000

const readStamp = async () => (await answer(api.GET('/api/v1/worklist/stamp'))).stamp

const idsOf = (list: List) => list.items.map(({ id }) => id).join()

type Options = {
  key: QueryKey
  list: List | undefined
  place: RefObject<HTMLElement | null>
  read: () => Promise<List>
}

/**
 * Follows what others do. A row never moves under the pointer or the keyboard: while somebody is in the list, the new
 * one is held until they ask for it.
 */
export function useLive({ key, list, place, read }: Options) {
  const name = JSON.stringify(key)
  const [held, setHeld] = useState<{ of: string; since: List; list: List }>()
  const last = useRef<{ stamp?: string; at: number; of: string }>({ at: 0, of: name })
  const underWay = useRef(false)

  const look = async () => {
    const stamp = await readStamp()
    const { current: before } = last
    if (before.stamp === stamp && before.of === name && Date.now() - before.at < LOOK_ANYWAY) return
    const fresh = await read()
    last.current = { stamp, at: Date.now(), of: name }
    const shown = queries.get<List>(key).data
    const inList = place.current?.matches(':hover') || place.current?.contains(document.activeElement)
    if (shown && inList && idsOf(shown) !== idsOf(fresh)) setHeld({ of: name, since: shown, list: fresh })
    else queries.set(key, fresh)
  }
  useEvery(LOOK, () => {
    if (underWay.current || !list) return
    underWay.current = true
    // The next look is soon; what is on screen stays.
    look()
      .catch(() => {})
      .finally(() => {
        underWay.current = false
      })
  })

  // What somebody did themselves has been asked for since.
  const waiting = held?.of === name && held.since === list ? held.list : undefined
  const known = new Set(list?.items.map(({ id }) => id))
  return {
    waiting: waiting && { fresh: waiting.items.filter(({ id }) => !known.has(id)).length },
    show: () => waiting && queries.set(key, waiting),
  }
}
