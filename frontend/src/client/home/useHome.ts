import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { sessionIs } from '../../api/useSession'
import { officeIs } from '../../shell/useOffice'

const KEY = ['home']

async function read(): Promise<Shape<'Home'>> {
  const home = await answer(api.GET('/api/v1/home')).catch(error => {
    if (error instanceof Problem && error.status === 401) sessionIs(null)
    throw error
  })
  officeIs(home.office)
  sessionIs(home.session)
  return home
}

/** All that the home page and its shell show, in one request. */
export function useHome() {
  return useQuery({ key: KEY, read })
}

export const beginHome = () => queries.fetchIfOlder(KEY, 0, read)
