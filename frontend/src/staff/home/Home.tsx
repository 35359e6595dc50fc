import { useEffect } from 'react'
import { Redirect } from 'wouter'
import { goToSignIn } from '../../api/back'
import { useQuery } from '../../api/useQuery'
import { useSession } from '../../api/useSession'
import { Loading } from '../../ui/loading/Loading'
import { KEPT_FILTERS, readFilters } from '../keptFilters'

const WORK = '/staff/worklist'

const STARTS = {
  CASEWORKER: WORK,
  SUPERVISOR: WORK,
  ADMINISTRATOR: '/staff/administration',
  CLIENT: '/',
  SENDER: '/',
  SIGNER: '/',
} as const

/** The list that somebody chose to begin with, or all that waits. */
function OwnList() {
  const { data, pending } = useQuery({ key: KEPT_FILTERS, read: readFilters, fresh: 60_000 })
  const query = data?.items.find(({ chosen }) => chosen)?.query
  if (pending) return <Loading />
  return <Redirect to={query ? `${WORK}?${query}` : WORK} replace />
}

/** Leads everybody to where their work begins. */
export default function Home() {
  const session = useSession()
  useEffect(() => {
    if (session === null) goToSignIn()
  }, [session])
  if (!session) return <Loading />
  return STARTS[session.role] === WORK ? <OwnList /> : <Redirect to={STARTS[session.role]} replace />
}
