import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { type Answer, type QueryKey, queries } from './queries'

type Options<T> = {
  key: QueryKey
  read: () => Promise<T>
  /** How old an answer may be, in milliseconds, before the page asks again. */
  fresh?: number
  enabled?: boolean
}

type Query<T> = Answer<T> & { pending: boolean; again: () => void }

function useAnswer<T>(key: QueryKey) {
  const name = JSON.stringify(key)
  const watch = useCallback((listener: () => void) => queries.watch(JSON.parse(name), listener), [name])
  return useSyncExternalStore(watch, () => queries.get<T>(key))
}

/** What some other part of the page has read already; it is never asked for. */
export function useKnown<T>(key: QueryKey): T | undefined {
  return useAnswer<T>(key).data
}

/** Whether the last try to read it failed. */
export function useFailed(key: QueryKey): boolean {
  return useAnswer(key).error !== undefined
}

/** Whether it is asked for just now. */
export function useFetching(key: QueryKey): boolean {
  return useAnswer(key).fetching
}

/**
 * Reads something from the server: what is known at once, then what is true now. Asks again when the page is looked
 * at again or the network is back. `pending` only while there is neither data nor an error.
 */
export function useQuery<T>({ key, read, fresh = 15_000, enabled = true }: Options<T>): Query<T> {
  const name = JSON.stringify(key)
  const answer = useAnswer<T>(key)
  useEffect(() => {
    if (!enabled) return
    const look = () => {
      if (document.visibilityState === 'visible') void queries.fetchIfOlder(key, fresh, read)
    }
    look()
    addEventListener('online', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('online', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [name, enabled, fresh])
  const pending = answer.data === undefined && answer.error === undefined
  return { ...answer, pending, again: () => void queries.fetchIfOlder(key, 0, read) }
}
