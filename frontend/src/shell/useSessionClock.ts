import { useEffect, useState } from 'react'
import { goToSignIn } from '../api/back'
import { lastAnswerAt, serverNow } from '../api/clock'
import { queries } from '../api/queries'
import { SESSION, type Session, sessionIs } from '../api/useSession'

const WARN = 150
const LOOK_EVERY = 1000

const secondsUntil = (moment: string) => Math.floor((Date.parse(moment) - serverNow()) / 1000)

/** Seconds left once the warning is due, else undefined. At the end it shows the sign-in page. */
export function useSessionClock(session: Session | null | undefined): number | undefined {
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    if (!session) {
      setLeft(undefined)
      return
    }
    const ends = [session.idleEndsAt, session.endsAt].sort()[0] ?? session.endsAt
    const readAt = queries.get(SESSION).updatedAt
    const look = () => {
      const seconds = secondsUntil(ends)
      if (seconds > WARN) return setLeft(undefined)
      // Something was asked of the server since: the end has moved, so ask where to.
      if (lastAnswerAt() > readAt + LOOK_EVERY) return void queries.invalidate(SESSION)
      if (seconds > 0) return setLeft(seconds)
      queries.clear()
      sessionIs(null)
      goToSignIn()
    }
    look()
    const timer = setInterval(look, LOOK_EVERY)
    return () => clearInterval(timer)
  }, [session])
  return left
}
