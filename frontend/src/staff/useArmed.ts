import { useEffect, useState } from 'react'

/** A key pressed once more was meant for the page before. */
export const SETTLE = 250
/** Whoever types words that were meant for a form that had not come up yet goes on within that. */
const WORDS_GO_ON = 1000

/**
 * Whether keys mean what is on the screen. Not before it is `shown`, and not while somebody presses on; only pressing
 * the key `wanted` again and again does not hold it up.
 */
export function useArmed(shown: boolean, wanted?: string) {
  const [armed, setArmed] = useState(false)
  useEffect(() => {
    if (!shown || armed) return
    let timer: ReturnType<typeof setTimeout>
    const wait = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => setArmed(true), milliseconds)
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== wanted) wait(WORDS_GO_ON)
    }
    wait(SETTLE)
    addEventListener('keydown', pressed, true)
    return () => {
      clearTimeout(timer)
      removeEventListener('keydown', pressed, true)
    }
  }, [shown, armed])
  return armed
}
