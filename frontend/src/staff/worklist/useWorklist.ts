import { type RefObject, useRef, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import type { Taking } from '../useExport'
import type { Filter } from './filter'
import { useLive } from './useLive'

type List = Shape<'WorklistPage'>

const PAGE = 50

/** Left out rather than undefined, which the client of the API would not take. */
const given = (query: object) => JSON.parse(JSON.stringify(query))

const read = (filter: Filter, cursor?: string) =>
  answer(api.GET('/api/v1/worklist', { params: { query: given({ ...filter, limit: PAGE, cursor }) } }))

/** As many as are on screen already, so that looking again does not shorten the list under the reader's eyes. */
async function readAtLeast(filter: Filter, count: number): Promise<List> {
  let list = await read(filter)
  while (list.next && list.items.length < count) {
    const further = await read(filter, list.next)
    list = { ...further, items: [...list.items, ...further.items] }
  }
  return list
}

export const WORKLIST = ['worklist'] as const

/** What waits, soonest first; follows what others do by itself. `more` is there while there is more. */
export function useWorklist(filter: Filter, place: RefObject<HTMLElement | null>) {
  const key = [...WORKLIST, filter]
  const shown = useRef(0)
  const [loading, setLoading] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const query = useQuery<List>({ key, read: () => readAtLeast(filter, shown.current) })
  shown.current = query.data?.items.length ?? 0
  const list = query.data
  const live = useLive({ key, list, place, read: () => readAtLeast(filter, shown.current) })

  const more = async () => {
    if (!list?.next || loading) return
    setLoading(true)
    setFailure(undefined)
    try {
      const further = await read(filter, list.next)
      queries.set(key, { ...further, items: [...list.items, ...further.items] })
    } catch (problem) {
      setFailure(problem)
    }
    setLoading(false)
  }
  return {
    list,
    live,
    error: query.error ?? failure,
    updatedAt: query.updatedAt,
    again: query.again,
    loading,
    more: list?.next ? more : undefined,
  }
}

/** All of it, as a spreadsheet. */
export const takeWorklist = (filter: Filter, how: Taking) =>
  answer(
    api.GET('/api/v1/worklist/export', {
      params: { query: given({ ...filter, ...how }) },
      parseAs: 'stream',
    }),
  )
