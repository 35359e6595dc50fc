import { useEffect } from 'react'
import type { Problem } from '../../api/problem'
import { recordChanged } from './useRecord'

/**
 * After a colleague changed the same thing: what it is now, from the refusal itself. Until then undefined. The record
 * behind the form is asked for again, so that the next try names the version that is there.
 */
export function useFresh<T>(problem: Problem | undefined, name: string, code: string): T | undefined {
  const stale = problem?.code === 'changed-meanwhile' ? problem : undefined
  useEffect(() => {
    if (stale) recordChanged(code)
  }, [stale, code])
  return stale?.params[name] as T | undefined
}
