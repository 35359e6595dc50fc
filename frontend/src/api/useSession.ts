import { endAll } from '../offline/endings'
import { statusIsOnlyOf } from '../offline/kept-status'
import { dropDrafts, keepAsOn } from '../shell/keep'
import { goToSignIn, hasLeft } from './back'
import { answer, api, type Shape } from './client'
import { Problem } from './problem'
import { queries } from './queries'
import { whenSignedOut } from './retry'
import { tabs } from './tabs'
import { useHomeBrings } from './useHomeBrings'
import { useQuery } from './useQuery'

export type Session = Shape<'Session'>

export const SESSION = ['session'] as const

const read = () =>
  answer(api.GET('/api/v1/session')).then(known, error => {
    if (error instanceof Problem && error.status === 401) return known(null)
    throw error
  })

function known(session: Session | null): Session | null {
  if (session) {
    keepAsOn(session.sharedDevice ? 'shared' : 'own')
    hasLeft(false)
  }
  statusIsOnlyOf(session)
  return session
}

/** Who is signed in: null for nobody, undefined while it is not known. */
export function useSession(): Session | null | undefined {
  return useQuery({ key: SESSION, read, fresh: 60_000, enabled: !useHomeBrings() }).data
}

/** After a sign-in, or anything else that answers with the session. */
export function sessionIs(session: Session | null) {
  queries.set(SESSION, known(session))
}

// Before the sign-in page opens: it leads on whoever is still known to be signed in.
whenSignedOut(() => {
  // Going back must not show what the session could see.
  queries.clear()
  sessionIs(null)
  goToSignIn()
})

/** Ends it on the server, here alone or on every device. False when the server could not be told. */
export async function signOut({ everywhere = false } = {}): Promise<boolean> {
  // Whoever wants to leave wants that gone, even where the server cannot be told.
  statusIsOnlyOf(null)
  hasLeft(true)
  tabs.postMessage(false)
  try {
    await answer(api.DELETE(everywhere ? '/api/v1/sessions' : '/api/v1/session', { keepalive: true }))
  } catch (error) {
    if (!(error instanceof Problem && error.status === 401)) return false
  }
  endAll()
  dropDrafts()
  queries.clear()
  sessionIs(null)
  return true
}
