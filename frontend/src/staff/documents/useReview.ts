import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { spoken } from '../../i18n/speak'
import { useEvery } from '../useEvery'

type Document = Shape<'Document'>

const PICTURES_COME_WITHIN = 3000

/** Also by language: the reasons come in the words of whoever asks. */
const keyOf = (id: string) => ['review', id, spoken()] as const
const read = (id: string) => answer(api.GET('/api/v1/documents/{id}/review', { params: { path: { id } } }))

const isWaiting = (document: Document) => document.pages.some(page => page.picture === 'PENDING')

/**
 * A document with all that it takes to decide on it; looks again by itself until its pictures are made. Asking tells
 * the client that somebody looks, so it is never asked for ahead of that.
 */
export function useReview(id: string) {
  const query = useQuery<Shape<'Review'>>({ key: keyOf(id), read: () => read(id) })
  const waiting = query.data ? isWaiting(query.data.document) : false
  useEvery(PICTURES_COME_WITHIN, query.again, waiting)
  /** What the server says of the document now, after a decision or in place of one. */
  const documentIs = (document: Document) => {
    if (query.data) queries.set(keyOf(id), { ...query.data, document })
  }
  return { ...query, documentIs }
}
