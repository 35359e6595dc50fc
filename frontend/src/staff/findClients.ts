import { answer, api, type Shape } from '../api/client'

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

/** What was typed in vain is what the new client's page begins with. */
export const newClientOf = (typed: string) => (typed.includes('@') ? { contact: typed } : { name: typed })
