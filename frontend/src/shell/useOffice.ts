import { answer, api, type Shape } from '../api/client'
import { useQuery } from '../api/useQuery'
import { keep, kept } from './keep'

export type Office = Shape<'Office'>

const HOUR = 60 * 60_000

async function read() {
  const office = await answer(api.GET('/api/v1/office'))
  keep('office', office)
  return office
}

/** Phone, hours and time zone. Last visit's copy at once, offline too, then what is true today. */
export function useOffice(): Office | undefined {
  return useQuery({ key: ['office'], read, fresh: HOUR }).data ?? kept<Office>('office')
}
