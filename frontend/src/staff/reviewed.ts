import type { Shape } from '../api/client'
import { queries } from '../api/queries'
import { spoken } from '../i18n/speak'

/** Also by language: the reasons come in the words of whoever asks. */
export const reviewKey = (id: string) => ['review', id, spoken()] as const

/** The documents that were skipped for now, or just decided. */
export const PUT_ASIDE = ['put-aside'] as const
const aside = () => queries.get<string[]>(PUT_ASIDE).data ?? []

/** It does not come up by itself again in this visit. */
export const putAside = (id: string) => queries.set(PUT_ASIDE, [...aside(), id])

/** What the server says of a document now, after a decision or in place of one. */
export function documentIs(document: Shape<'Document'>) {
  const key = reviewKey(document.id)
  const { data } = queries.get<Shape<'Review'>>(key)
  if (data) queries.set(key, { ...data, document })
}

/** This worker has looked at it, and the office knows. */
export function pageIsViewed(id: string, page: number) {
  const key = reviewKey(id)
  const { data, updatedAt } = queries.get<Shape<'Review'>>(key)
  if (data && !data.viewed.includes(page))
    queries.set(key, { ...data, viewed: [...data.viewed, page] }, updatedAt)
}

/** It waits as if nobody had decided. */
export function waitsAgain(document: Shape<'Document'>) {
  documentIs(document)
  queries.set(
    PUT_ASIDE,
    aside().filter(id => id !== document.id),
  )
}
