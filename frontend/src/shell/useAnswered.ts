import { useEffect, useState } from 'react'

/**
 * The address whose page is to be shown: the new one once what was touched has answered on the screen. A slow phone
 * needs longer for a whole page than a finger waits for an answer.
 */
export function useAnswered(address: string): string {
  const [answered, setAnswered] = useState(address)
  useEffect(() => {
    const show = () => setAnswered(address)
    // A page that nobody looks at has no frames.
    if (document.hidden) return show()
    const frame = requestAnimationFrame(() => setTimeout(show))
    return () => cancelAnimationFrame(frame)
  }, [address])
  return answered
}
