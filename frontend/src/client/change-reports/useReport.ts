import { answer, api } from '../../api/client'
import { useQuery } from '../../api/useQuery'

/** One change, as the office has it. */
export function useReport(id: string) {
  const read = () => answer(api.GET('/api/v1/change-reports/{id}', { params: { path: { id } } }))
  return useQuery({ key: ['changes', id], read })
}
