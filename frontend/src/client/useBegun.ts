import { useEffect, useState } from 'react'
import type { Shape } from '../api/client'
import { useSession } from '../api/useSession'
import type { Unsent } from '../offline/unsent'

/** By item, the pages that were added for it on this device and that the office does not have. */
export type Begun = ReadonlyMap<string, Unsent>

const nothing: Begun = new Map()

/** What was begun on this device for any of these items. */
export function useBegun(items: Shape<'ChecklistItem'>[]): Begun {
  const session = useSession()
  const [begun, setBegun] = useState(nothing)
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
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [accountId, sharedDevice, items])
  return begun
}
