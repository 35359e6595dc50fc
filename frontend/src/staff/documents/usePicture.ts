import { useEffect, useState } from 'react'

export type Picture =
  | { status: 'COMING' }
  | { status: 'HERE'; width: number; height: number }
  | { status: 'FAILED'; again: () => void }

export const addressOf = (documentId: string, page: number, size: 'full' | 'thumb') =>
  `/api/v1/documents/${documentId}/pages/${page}/picture?size=${size}`

export const originalOf = (documentId: string, page: number) =>
  `/api/v1/documents/${documentId}/pages/${page}/original`

/** Loads a page's picture, to know its size before it is drawn and to say so when it does not come. */
export function usePicture(address: string | undefined): Picture {
  const [tries, setTries] = useState(0)
  const [picture, setPicture] = useState<{ of?: string; is: Picture }>({ is: { status: 'COMING' } })
  useEffect(() => {
    if (!address) return
    const image = new Image()
    const tell = (is: Picture) => setPicture({ of: address, is })
    image.onload = () => tell({ status: 'HERE', width: image.naturalWidth, height: image.naturalHeight })
    image.onerror = () => tell({ status: 'FAILED', again: () => setTries(n => n + 1) })
    image.src = address
    return () => {
      image.onload = null
      image.onerror = null
    }
  }, [address, tries])
  return picture.of === address ? picture.is : { status: 'COMING' }
}
