import { answer, api } from '../api/client'
import { useQuery } from '../api/useQuery'

const read = () => answer(api.GET('/api/v1/staff'))

/** Whoever works in the branch, by name; nobody while that is being asked. */
export const useColleagues = () => useQuery({ key: ['staff'], read, fresh: 60_000 }).data?.items ?? []
