import { answer, api } from '../api/client'
import { useQuery } from '../api/useQuery'

const read = (client?: string) =>
  answer(api.GET('/api/v1/staff', { params: { query: client ? { client } : {} } }))

/**
 * Whoever works in the branch, by name, or of them who may see that client; nobody while that is being asked.
 */
export const useColleagues = (client?: string) =>
  useQuery({ key: client ? ['staff', client] : ['staff'], read: () => read(client), fresh: 60_000 }).data
    ?.items ?? []
