import { answer, api } from '../../api/client'
import { useQuery } from '../../api/useQuery'

/** One contact, wherever it stands in the list. */
export const useEngagement = (code: string, id: string) =>
  useQuery({
    key: ['record', code, 'engagement', id],
    read: () => answer(api.GET('/api/v1/engagements/{id}', { params: { path: { id } } })),
  })
