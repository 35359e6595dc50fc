import { answer, api, type Shape } from '../api/client'
import { queries } from '../api/queries'
import { useHomeBrings } from '../api/useHomeBrings'
import { useQuery } from '../api/useQuery'
import { keep, kept } from './keep'

export type Office = Shape<'Office'>

const HOUR = 60 * 60_000

const KEY = ['office']

async function read() {
  const office = await answer(api.GET('/api/v1/office'))
  keep('office', office)
  return office
}

/** What another answer said of it. */
export function officeIs(office: Office) {
  keep('office', office)
  queries.set(KEY, office)
}

/** Phone, hours and time zone. Last visit's copy at once, offline too, then what is true today. */
export function useOffice(): Office | undefined {
  return useQuery({ key: KEY, read, fresh: HOUR, enabled: !useHomeBrings() }).data ?? kept<Office>('office')
}

export const beginOffice = () => queries.fetchIfOlder(KEY, HOUR, read)
