import { useRef, useState } from 'react'
import type { QueryKey } from '../api/queries'
import { useQuery } from '../api/useQuery'

/** What is true now and not what was known, since a form begins with it. */
export function useAnew<T>(key: QueryKey, read: () => Promise<T>) {
  const [since] = useState(() => Date.now())
  const query = useQuery({ key, read, fresh: 0 })
  const anew = useRef(false)
  // It stays so while it is asked for again.
  anew.current ||= query.updatedAt >= since
  return { ...query, data: anew.current ? query.data : undefined }
}
