import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { type QueryKey, queries } from '../../api/queries'

/** Milliseconds. */
const EVERY = 45_000
/** Milliseconds. What is asked keeps the session alive: not for longer than somebody may still be reading. */
const READING = 5 * 60_000

const TOUCHES = ['pointerdown', 'keydown', 'scroll', 'visibilitychange']

/** What of the page may change at the office while it is looked at. */
function shownAt(address: string): QueryKey | undefined {
  const [, hub = '', id] = address.split('/')
  if (hub === '') return ['home']
  if (hub === 'documents') return id ? ['documents'] : ['checklist']
  return hub === 'confirmations' && id ? ['confirmation'] : undefined
}

/** Asks again now and then for what the page is about, while somebody looks at it. */
export function useFresh() {
  const [address] = useLocation()
  useEffect(() => {
    const key = shownAt(address)
    if (!key) return
    let touched = Date.now()
    const touch = () => {
      touched = Date.now()
    }
    for (const name of TOUCHES) document.addEventListener(name, touch, { passive: true })
    const timer = setInterval(() => {
      const reading = document.visibilityState === 'visible' && Date.now() - touched < READING
      if (reading && navigator.onLine) queries.renew(key)
    }, EVERY)
    return () => {
      clearInterval(timer)
      for (const name of TOUCHES) document.removeEventListener(name, touch)
    }
  }, [address])
}
