import { useEffect, useRef } from 'react'
import { answer, api } from '../../api/client'
import { queries } from '../../api/queries'
import { SESSION, type Session, sessionIs } from '../../api/useSession'

const TOUCHED = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
const LOOK_EVERY = 1000

// All tabs of a browser are in one session: they lock and open together.
const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('porchlight-lock')

export const toldOthers = () => others?.postMessage(true)

/** Covers the page at once, and tells the server; where it cannot be reached, the cover stays all the same. */
export function lockNow(session: Session) {
  sessionIs({ ...session, awaits: 'UNLOCK' })
  void answer(api.POST('/api/v1/session/lock')).then(toldOthers, () => undefined)
}

/** Locks once nothing was pressed for as long as the session says. */
export function useIdleLock(session: Session | null | undefined) {
  const touchedAt = useRef(Date.now())
  useEffect(() => {
    const look = () => queries.invalidate(SESSION)
    others?.addEventListener('message', look)
    return () => others?.removeEventListener('message', look)
  }, [])
  const minutes = session?.lockAfterMinutes
  const open = session !== undefined && session !== null && !session.awaits
  useEffect(() => {
    if (!session || !open || !minutes) return
    touchedAt.current = Date.now()
    const touch = () => {
      touchedAt.current = Date.now()
    }
    const look = () => {
      if (Date.now() - touchedAt.current >= minutes * 60_000) lockNow(session)
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey && event.shiftKey && event.code === 'KeyL') lockNow(session)
    }
    for (const kind of TOUCHED) addEventListener(kind, touch, { passive: true })
    addEventListener('keydown', pressed)
    const timer = setInterval(look, LOOK_EVERY)
    return () => {
      for (const kind of TOUCHED) removeEventListener(kind, touch)
      removeEventListener('keydown', pressed)
      clearInterval(timer)
    }
  }, [open, minutes, session?.accountId])
}
