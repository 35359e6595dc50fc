import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { spoken } from '../../i18n/speak'
import { useEvery } from '../useEvery'

/** Each look is written into the client's audit, so not more often than serves the reader. */
const LOOK_AGAIN = 120_000

const read = (code: string) => answer(api.GET('/api/v1/clients/{code}', { params: { path: { code } } }))

/** Everything about a client on one page; looks again by itself. */
export function useRecord(code: string) {
  const query = useQuery<Shape<'ClientRecord'>>({ key: ['record', code, spoken()], read: () => read(code) })
  useEvery(LOOK_AGAIN, query.again)
  return query
}

/** After a change: what is on screen is asked for again, and the lists that show a part of it. */
export function recordChanged(code: string) {
  queries.invalidate(['record', code])
  queries.invalidate(['worklist'])
  queries.invalidate(['clients'])
}
