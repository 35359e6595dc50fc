import { useEffect, useState } from 'react'

/** Milliseconds. */
const A_MOMENT = 1000

/**
 * A part that the first sight of the page does not need: asked for a moment after that, so that it is there even if
 * the network is gone when it is used; at once where it is `wanted` by then. Until it is there, undefined.
 */
export function useLater<Part>(get: () => Promise<Part>, wanted: boolean): Part | undefined {
  const [part, setPart] = useState<Part>()
  useEffect(() => {
    if (part) return
    const load = () => void get().then(setPart, () => undefined)
    const timer = setTimeout(load, wanted ? 0 : A_MOMENT)
    addEventListener('online', load)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', load)
    }
  }, [part, wanted])
  return part
}
