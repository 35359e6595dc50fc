import { useEffect, useState } from 'react'
import { useSession } from '../api/useSession'
import type { Unsent } from '../offline/unsent'

/** By item, the pages that were added for it on this device and that the office does not have. */
export type Begun = ReadonlyMap<string, Unsent>

const nothing: Begun = new Map()

/**
 * What was begun on this device; nothing while that is not known.
 *
 * @param changes with whatever may have been sent meanwhile
 */
export function useBegun(...changes: unknown[]): Begun | undefined {
  const session = useSession()
  const [begun, setBegun] = useState<Begun>()
  const accountId = session?.accountId
  const sharedDevice = session?.sharedDevice ?? true
  useEffect(() => {
    if (!accountId) return
    let current = true
    const look = async () => {
      const { unsentOf } = await import('../offline/unsent')
      const unsent = await unsentOf({ accountId, sharedDevice })
      if (current) setBegun(new Map(unsent.map(one => [one.item, one])))
    }
    // A device that keeps no drafts has none that were begun.
    look().catch(() => current && setBegun(nothing))
    return () => {
      current = false
    }
  }, [accountId, sharedDevice, ...changes])
  return begun
}
