import { useEffect } from 'react'
import { Redirect } from 'wouter'
import { goToSignIn } from '../../api/back'
import { useSession } from '../../api/useSession'
import { Loading } from '../../ui/loading/Loading'

const STARTS = {
  CASEWORKER: '/staff/worklist',
  SUPERVISOR: '/staff/worklist',
  ADMINISTRATOR: '/staff/administration',
  CLIENT: '/',
  SENDER: '/',
  SIGNER: '/',
} as const

/** Leads everybody to where their work begins. */
export default function Home() {
  const session = useSession()
  useEffect(() => {
    if (session === null) goToSignIn()
  }, [session])
  return session ? <Redirect to={STARTS[session.role]} replace /> : <Loading />
}
