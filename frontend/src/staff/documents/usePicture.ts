import { useEffect, useMemo, useState } from 'react'
import type { Shape } from '../../api/client'
import { isHeldBack, type Loaded, takePictures } from './pictures'

type Document = Shape<'Document'>

export type Picture =
  | { status: 'COMING' }
  | ({ status: 'HERE' } & Loaded)
  | { status: 'FAILED'; again: () => void }

const COMING: Picture = { status: 'COMING' }

const isReady = (document: Document | undefined, at: number) =>
  document !== undefined &&
  !isHeldBack(document) &&
  document.pages.some(({ page, picture }) => page === at && picture === 'READY')

/** The picture of the page that is looked at; the one after it comes along, so that turning pages does not wait. */
export function usePicture(id: string, document: Document | undefined, at: number): Picture {
  const pictures = useMemo(() => takePictures(id), [id])
  useEffect(() => () => pictures.forget(), [pictures])
  const [tries, setTries] = useState(0)
  const [picture, setPicture] = useState<{ of: number; is: Picture }>({ of: 0, is: COMING })
  const ready = isReady(document, at)
  const nextReady = isReady(document, at + 1)
  useEffect(() => {
    if (!ready) return
    let current = true
    const tell = (is: Picture) => current && setPicture({ of: at, is })
    pictures.load(at).then(
      loaded => {
        tell({ status: 'HERE', ...loaded })
        if (nextReady) pictures.load(at + 1).catch(() => {})
      },
      () => tell({ status: 'FAILED', again: () => setTries(n => n + 1) }),
    )
    return () => {
      current = false
    }
  }, [pictures, at, ready, nextReady, tries])
  return picture.of === at ? picture.is : COMING
}
