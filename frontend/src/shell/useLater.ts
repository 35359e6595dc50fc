import { useEffect, useState } from 'react'

/** Milliseconds. What the page itself still needs goes first. */
const AT_REST = 3000

/**
 * A part that the first sight of the page does not need: asked for when that is at rest, so that it is there even if
 * the network is gone when it is used; at once where it is `wanted` by then. Until it is there, undefined.
 */
export function useLater<Part>(get: () => Promise<Part>, wanted: boolean): Part | undefined {
  const [part, setPart] = useState<Part>()
  useEffect(() => {
    if (part) return
    const load = () => void get().then(setPart, () => undefined)
    const timer = setTimeout(load, wanted ? 0 : AT_REST)
    addEventListener('online', load)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', load)
    }
  }, [part, wanted])
  return part
}
