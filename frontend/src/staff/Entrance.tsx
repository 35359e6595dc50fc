import { type ReactNode, useEffect } from 'react'
import { goToSignIn } from '../api/back'
import { type Session, useSession } from '../api/useSession'
import { useText } from '../i18n/useText'
import { keepInTab, kept } from '../shell/keep'
import { ButtonLink } from '../ui/link/Link'
import { Loading } from '../ui/loading/Loading'
import type { For } from './routes'

const ROLES: Record<Exclude<For, 'anyone'>, Session['role'][]> = {
  staff: ['CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR'],
  cases: ['CASEWORKER', 'SUPERVISOR'],
  supervision: ['SUPERVISOR'],
  administration: ['ADMINISTRATOR'],
}

export const isFor = (whom: For, role: Session['role']) => whom === 'anyone' || ROLES[whom].includes(role)

const CAME_IN = 'came-in'

/** Whether somebody was let in from this tab before: whoever has to sign in now was interrupted. */
export const cameInBefore = () => kept<boolean>(CAME_IN) === true

/** Lets in who may be here. The server refuses everybody else in any case; this only says so in words. */
export function Entrance({ whom, children }: { whom: For; children: ReactNode }) {
  const t = useText()
  const session = useSession()
  useEffect(() => {
    if (session === null && whom !== 'anyone') goToSignIn()
    if (session) keepInTab(CAME_IN, true)
  }, [session, whom])
  if (whom === 'anyone') return <>{children}</>
  if (!session) return <Loading />
  if (isFor(whom, session.role)) return <>{children}</>
  return (
    <div className="staff-page stack">
      <h1>{t('staff.not-for-you')}</h1>
      <p>{t('staff.not-for-you-why')}</p>
      <div>
        <ButtonLink to={session.role === 'CLIENT' ? '/' : '/staff'}>{t('shell.not-found-home')}</ButtonLink>
      </div>
    </div>
  )
}
