import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'

export type Loaded = { address: string; width: number; height: number }

const addressOf = (documentId: string, page: number, size: 'full' | 'thumb') =>
  `/api/v1/documents/${documentId}/pages/${page}/picture?size=${size}`

export const thumbOf = (documentId: string, page: number) => addressOf(documentId, page, 'thumb')

export const originalOf = (documentId: string, page: number) =>
  `/api/v1/documents/${documentId}/pages/${page}/original`

/** Bytes that the browser may not keep by itself, as an address of this page's own. */
async function fetchPicture(documentId: string, page: number): Promise<Loaded> {
  const response = await fetch(addressOf(documentId, page, 'full'))
  if (!response.ok) throw new Error(`picture: ${response.status}`)
  const address = URL.createObjectURL(await response.blob())
  const image = new Image()
  image.src = address
  await image.decode()
  return { address, width: image.naturalWidth, height: image.naturalHeight }
}

/** The pictures of one document, each loaded once: every load is written into the client's audit. */
export function picturesOf(documentId: string) {
  const loading = new Map<number, Promise<Loaded>>()
  return {
    load(page: number) {
      const picture = loading.get(page) ?? fetchPicture(documentId, page)
      loading.set(page, picture)
      picture.catch(() => loading.delete(page))
      return picture
    },
    forget() {
      for (const picture of loading.values())
        picture.then(
          ({ address }) => URL.revokeObjectURL(address),
          () => {},
        )
      loading.clear()
    },
  }
}

type Ahead = { id: string; pictures: ReturnType<typeof picturesOf> }
// With everything else that is known of clients: it is forgotten when a session ends.
const AHEAD = ['pictures-ahead'] as const

/** Fetches the first page of the document that comes next, once. */
export function fetchAhead(id: string) {
  const { data } = queries.get<Ahead | undefined>(AHEAD)
  if (data?.id === id) return
  data?.pictures.forget()
  const pictures = picturesOf(id)
  queries.set(AHEAD, { id, pictures })
  pictures.load(1).catch(() => {})
}

/** What was fetched and did not come up is kept no longer. */
export function forgetAhead() {
  const { data } = queries.get<Ahead | undefined>(AHEAD)
  data?.pictures.forget()
  queries.set(AHEAD, undefined)
}

/** A document's pictures, with what was fetched ahead of them. */
export function takePictures(id: string) {
  const { data } = queries.get<Ahead | undefined>(AHEAD)
  if (data?.id !== id) return picturesOf(id)
  queries.set(AHEAD, undefined)
  return data.pictures
}

/** What was found dangerous is shown to nobody. */
export const isHeldBack = ({ state }: Shape<'Document'>) => state.status === 'QUARANTINED'
