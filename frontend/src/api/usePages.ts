import { useState } from 'react'
import { type QueryKey, queries } from './queries'
import { retrying } from './retry'
import { useQuery } from './useQuery'

type Page<Item> = { items: Item[]; next?: string }
type Pages<Item> = {
  items: Item[] | undefined
  error: unknown
  loading: boolean
  more: (() => void) | undefined
  /** Reads once more what could not be read. */
  again: () => void
}

/** A list that comes by page. `more` is there while there is more; what was loaded stays when the next page fails. */
export function usePages<Item>(key: QueryKey, read: (cursor?: string) => Promise<Page<Item>>): Pages<Item> {
  // Read anew, it is as long as it was: nothing goes from under the eyes of whoever asked for more.
  const asLong = async () => {
    const before = queries.get<Page<Item>>(key).data?.items.length ?? 0
    let page = await read()
    while (page.next && page.items.length < before) {
      const more = await read(page.next)
      page = { ...more, items: [...page.items, ...more.items] }
    }
    return page
  }
  const { data, error, fetching, again } = useQuery({ key, read: asLong })
  const [failure, setFailure] = useState<unknown>()
  const [loading, setLoading] = useState(false)
  const more = async () => {
    setLoading(true)
    setFailure(undefined)
    try {
      const page = await retrying(3, () => read(data?.next))
      queries.set(key, { ...page, items: [...(data?.items ?? []), ...page.items] })
    } catch (problem) {
      setFailure(problem)
    }
    setLoading(false)
  }
  return {
    items: data?.items,
    error: error ?? failure,
    loading: loading || fetching,
    more: data?.next && !loading ? more : undefined,
    again: failure ? more : again,
  }
}
