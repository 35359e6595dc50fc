import { useSession } from '../../api/useSession'
import { useLater } from '../useLater'
import { withWords } from './leavingWords'
import { useSessionClock } from './useSessionClock'

const leaving = () => withWords(import('./Leaving'))

/** Comes 2.5 minutes before the session would end. */
export function SessionEnding() {
  const secondsLeft = useSessionClock(useSession())
  const StillThere = useLater(leaving, secondsLeft !== undefined)?.StillThere
  return StillThere ? <StillThere secondsLeft={secondsLeft} /> : null
}
