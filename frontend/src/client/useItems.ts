import { answer, api } from '../api/client'
import { useQuery } from '../api/useQuery'

const readAll = () => answer(api.GET('/api/v1/checklist-items')).then(({ items }) => items)

/** Everything that is or was asked of the client, the first due first. */
export function useItems() {
  return useQuery({ key: ['checklist'], read: readAll })
}

export function useItem(id: string) {
  const read = () => answer(api.GET('/api/v1/checklist-items/{id}', { params: { path: { id } } }))
  return useQuery({ key: ['checklist', id], read })
}
