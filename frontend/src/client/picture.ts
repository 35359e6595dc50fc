import type { Shape } from '../api/client'

/** The address of a page's picture: upright, and without what a phone writes into its photos. */
export function pictureOf({ id }: Pick<Shape<'Document'>, 'id'>, page: number, size: 'full' | 'thumb') {
  return `/api/v1/documents/${id}/pages/${page}/picture?size=${size}`
}
