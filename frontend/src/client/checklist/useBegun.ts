import { useEffect, useState } from 'react'
import { useSession } from '../../api/useSession'

const nothing: ReadonlySet<string> = new Set()

/** The items for which pages were added on this device, but not sent. */
export function useBegun(): ReadonlySet<string> {
  const session = useSession()
  const [begun, setBegun] = useState(nothing)
  const accountId = session?.accountId
  const sharedDevice = session?.sharedDevice ?? true
  useEffect(() => {
    if (!accountId) return
    let current = true
    const look = async () => {
      const { openDrafts } = await import('../../offline/drafts')
      const drafts = await openDrafts({ accountId, sharedDevice })
      const all = await drafts.all()
      const withPages = await Promise.all(all.map(async ({ key }) => (await drafts.pagesOf(key)).length > 0))
      if (current) setBegun(new Set(all.filter((_, index) => withPages[index]).map(({ key }) => key)))
    }
    // A device that keeps no drafts has none that were begun.
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [accountId, sharedDevice])
  return begun
}
