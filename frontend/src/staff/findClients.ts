import { useHistoryState } from 'wouter/use-browser-location'
import { answer, api, type Shape } from '../api/client'
import { queries } from '../api/queries'
import { useKnown } from '../api/useQuery'

/** By whatever was typed. It is sent in a body: what names somebody stands in no address and no log of addresses. */
export const findClients = (
  query: string,
  page: { limit?: number; cursor?: string } = {},
  stage?: Shape<'JourneyStage'> | '',
) =>
  answer(
    api.POST('/api/v1/clients/search', {
      params: { query: page },
      body: { query, ...(stage && { stage }) },
    }),
  )

/** Whose records one opened, the last one first. */
export const recentClients = () => answer(api.GET('/api/v1/recent-clients'))

/**
 * For the page that a search leads to: what was typed stays in memory until sign-out, and the browser's history has a
 * number for it, as a name or a card's number is to be found in neither address nor history.
 */
export function searchFor(query: string) {
  const search = Date.now()
  queries.set(['searched', search], query)
  return { search }
}

/** What was typed before one came to this page; nothing after a reload. */
export function useSearched() {
  const search = useHistoryState<{ search?: number } | null>()?.search
  return useKnown<string>(['searched', search]) ?? ''
}

const PHONE = /^\+?(?:\D*\d){10,}\D*$/

/** What a new client's form begins with, where it was looked for in vain: no other number is part of a name. */
export const begunWith = (typed: string) => ({
  name: /[\d@]/.test(typed) ? '' : typed,
  contact: typed.includes('@') || PHONE.test(typed) ? typed : '',
})
