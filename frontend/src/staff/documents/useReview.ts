import { answer, api, type Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { reviewKey } from '../reviewed'
import { useEvery } from '../useEvery'

type Document = Shape<'Document'>

const PICTURES_COME_WITHIN = 3000

const read = (id: string) => answer(api.GET('/api/v1/documents/{id}/review', { params: { path: { id } } }))

const isWaiting = (document: Document) => document.pages.some(page => page.picture === 'PENDING')

/**
 * A document with all that it takes to decide on it; looks again by itself until its pictures are made. Asking tells
 * the client that somebody looks, so it is never asked for ahead of that.
 */
export function useReview(id: string) {
  const query = useQuery<Shape<'Review'>>({ key: reviewKey(id), read: () => read(id) })
  const waiting = query.data ? isWaiting(query.data.document) : false
  useEvery(PICTURES_COME_WITHIN, query.again, waiting)
  return query
}
