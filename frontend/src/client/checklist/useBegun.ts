import { useEffect, useState } from 'react'
import type { Shape } from '../../api/client'
import { useSession } from '../../api/useSession'

/** By item, whether Send was pressed for it. */
export type Begun = ReadonlyMap<string, boolean>

const nothing: Begun = new Map()

/** The items for which pages were added on this device, and the office does not have them. */
export function useBegun(items: Shape<'ChecklistItem'>[]): Begun {
  const session = useSession()
  const [begun, setBegun] = useState(nothing)
  const accountId = session?.accountId
  const sharedDevice = session?.sharedDevice ?? true
  useEffect(() => {
    if (!accountId) return
    let current = true
    const look = async () => {
      const { unsentOf } = await import('../../offline/unsent')
      const unsent = await unsentOf({ accountId, sharedDevice })
      if (current) setBegun(new Map(unsent.map(({ item, wanted }) => [item, wanted])))
    }
    // A device that keeps no drafts has none that were begun.
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [accountId, sharedDevice, items])
  return begun
}
