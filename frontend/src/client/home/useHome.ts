import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { SESSION, sessionIs } from '../../api/useSession'
import { install } from '../../offline/install'
import { keepStatus, keptStatus } from '../../offline/kept-status'
import { officeIs } from '../../shell/useOffice'

const KEY = ['home']

const knownSession = () => queries.get(SESSION).data

async function read(): Promise<Shape<'Home'>> {
  const before = knownSession()
  const home = await answer(api.GET('/api/v1/home')).catch(error => {
    if (error instanceof Problem && error.status === 401) sessionIs(null)
    throw error
  })
  officeIs(home.office)
  // Whoever signed out meanwhile is not signed in again by this.
  if (knownSession() === before) {
    sessionIs(home.session)
    if (keepStatus(home)) install()
  }
  return home
}

/** What this phone knew last is shown until the server has answered. */
function recall(): boolean {
  const status = keptStatus()
  if (!status) return false
  queries.set(SESSION, status.home.session, status.at)
  queries.set(KEY, status.home, status.at)
  return true
}

/** All that the home page and its shell show, in one request. */
export function useHome() {
  return useQuery({ key: KEY, read })
}

/** Done once there is something to show. */
export async function beginHome() {
  const recalled = recall()
  const asked = queries.fetchIfOlder(KEY, 0, read)
  if (!recalled) await asked
}
