import type { Shape } from '../api/client'
import { clockIs, clockSkew } from '../api/clock'
import { spoken } from '../i18n/speak'
import { drop, keep, kept } from '../shell/keep'

type Home = Shape<'Home'>
type Session = Shape<'Session'>

type Status = {
  home: Home
  /** When it was answered: milliseconds since the epoch, by this device's clock. */
  at: number
  /** How far this device's clock was behind the server's then, in milliseconds. */
  skew: number
  language: string
  /** The very code that kept it: another release may know it in another shape. */
  by: string
}

const NAME = 'status'
const BY = import.meta.url

/** Nothing is kept that the page does not show. */
function shown(home: Home): Home {
  const { role, language, accountId, sharedDevice, idleEndsAt, endsAt } = home.session
  return {
    ...home,
    client: { ...home.client, code: '' },
    session: { role, name: '', language, accountId, sharedDevice, idleEndsAt, endsAt },
    programs: home.programs.map(program => ({
      ...program,
      you: program.you.map(({ reason, retakeReason, ...thing }) => thing),
    })),
  }
}

/** Keeps what the client was told last, on their own phone only. Answers whether it did. */
export function keepStatus(home: Home): boolean {
  if (home.session.sharedDevice) return false
  return keep(NAME, {
    home: shown(home),
    at: Date.now(),
    skew: clockSkew(),
    language: spoken(),
    by: BY,
  } satisfies Status)
}

/**
 * What the client was told last, with when, as long as the session that was told it can still be alive. What can no
 * longer be shown is let go of.
 */
export function keptStatus(): Pick<Status, 'home' | 'at'> | undefined {
  const status = kept<Status>(NAME)
  if (status && mayBeShown(status)) {
    clockIs(status.skew)
    return status
  }
  drop(NAME)
  return undefined
}

function mayBeShown({ home: { session }, at, skew, language, by }: Status): boolean {
  const now = Date.now()
  const ends = Math.min(Date.parse(session.idleEndsAt), Date.parse(session.endsAt))
  return by === BY && language === spoken() && at <= now && now + skew < ends
}

/** Lets go of the status unless it is of this very account, on a phone of its own. */
export function statusIsOnlyOf(session: Session | null) {
  const owner = session && !session.sharedDevice && session.accountId
  if (!owner || kept<Status>(NAME)?.home.session.accountId !== owner) drop(NAME)
}
