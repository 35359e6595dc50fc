import { useEffect, useState } from 'react'
import type { Problem } from '../../api/problem'
import { useFetching } from '../../api/useQuery'
import { recordKey } from '../client-record'
import { recordChanged } from './useRecord'

type Form = { problem: Problem | undefined; error: unknown }

/**
 * What a colleague made of it since the form was opened: as the record behind the form shows it by now, or as the
 * refusal says, whichever is newer. Until then undefined. The form is sent with the version that is told here, so that
 * nobody's change is undone unseen. The error is what is left to say besides.
 */
export function useFresh<T extends { version: number }>(
  { problem, error }: Form,
  name: string,
  code: string,
  shown: T,
): { fresh: T | undefined; error: unknown } {
  const stale = problem?.code === 'changed-meanwhile' ? problem : undefined
  // What is on its way when the form is opened is what one's own change before it made.
  const settled = !useFetching(recordKey(code))
  const [opened, setOpened] = useState<number>()
  useEffect(() => {
    if (settled && opened === undefined) setOpened(shown.version)
  }, [settled, opened, shown.version])
  useEffect(() => {
    if (stale) recordChanged(code)
  }, [stale, code])
  const told = stale?.params[name] as T | undefined
  const seen = opened !== undefined && shown.version > opened ? shown : undefined
  const fresh = told && seen && seen.version > told.version ? seen : (told ?? seen)
  return { fresh, error: stale && fresh ? undefined : error }
}
