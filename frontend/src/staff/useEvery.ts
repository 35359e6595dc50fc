import { useEffect, useRef } from 'react'

const GONE_AFTER = 10 * 60_000
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/**
 * Does something again and again while somebody is there to see it. When nobody has moved for ten minutes it rests:
 * asking the server by ourselves must not keep the session of a person who has left alive.
 */
export function useEvery(milliseconds: number, run: () => void, enabled = true) {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    if (!enabled) return
    let lastSign = Date.now()
    const sign = () => {
      lastSign = Date.now()
    }
    const tick = () => {
      if (document.visibilityState === 'visible' && Date.now() - lastSign < GONE_AFTER) latest.current()
    }
    const timer = setInterval(tick, milliseconds)
    for (const name of SIGNS) addEventListener(name, sign, { passive: true })
    return () => {
      clearInterval(timer)
      for (const name of SIGNS) removeEventListener(name, sign)
    }
  }, [milliseconds, enabled])
}
