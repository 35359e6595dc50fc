import type { Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { readRecord, recordKey } from '../client-record'
import { useEvery } from '../useEvery'

export { recordChanged } from '../client-record'

/** Each look is written into the client's audit, so not more often than serves the reader. */
const LOOK_AGAIN = 120_000

/** Everything about a client on one page; looks again by itself. */
export function useRecord(code: string) {
  const query = useQuery<Shape<'ClientRecord'>>({ key: recordKey(code), read: () => readRecord(code) })
  useEvery(LOOK_AGAIN, query.again)
  return query
}
