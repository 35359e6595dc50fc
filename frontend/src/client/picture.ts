import type { SentDocument } from './pending'

/** The address of a page's picture: upright, and without what a phone writes into its photos. */
export function pictureOf({ id }: Pick<SentDocument, 'id'>, page: number, size: 'full' | 'thumb') {
  return `/api/v1/documents/${id}/pages/${page}/picture?size=${size}`
}
