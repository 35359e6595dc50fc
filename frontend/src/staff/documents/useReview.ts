import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { reviewKey } from '../reviewed'
import { useEvery } from '../useEvery'
import { fetchAhead } from './pictures'

type Document = Shape<'Document'>

const PICTURES_COME_WITHIN = 3000
const FRESH = 15_000

const read = (id: string) => answer(api.GET('/api/v1/documents/{id}/review', { params: { path: { id } } }))

/** The document that comes next, and its first picture, so that it is there when it comes up. */
export async function readAhead(id: string, reading: AbortSignal) {
  const key = reviewKey(id)
  await queries.fetchIfOlder(key, FRESH, () => read(id))
  if (reading.aborted) return
  if (queries.get<Shape<'Review'>>(key).data?.document.pages[0]?.picture === 'READY') fetchAhead(id)
}

const isWaiting = (document: Document) => document.pages.some(page => page.picture === 'PENDING')

/** A document with all that it takes to decide on it; looks again by itself until its pictures are made. */
export function useReview(id: string) {
  const query = useQuery<Shape<'Review'>>({ key: reviewKey(id), read: () => read(id), fresh: FRESH })
  const waiting = query.data ? isWaiting(query.data.document) : false
  useEvery(PICTURES_COME_WITHIN, query.again, waiting)
  return query
}
