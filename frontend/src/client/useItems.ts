import { answer } from '../api/client'
import { useQuery } from '../api/useQuery'
import { type ChecklistItem, pending } from './pending'

const readAll = () =>
  answer(pending.GET<{ items: ChecklistItem[] }>('/api/v1/checklist-items')).then(({ items }) => items)

/** Everything that is or was asked of the client, the first due first. */
export function useItems() {
  return useQuery({ key: ['checklist'], read: readAll })
}

export function useItem(id: string) {
  const read = () =>
    answer(pending.GET<ChecklistItem>('/api/v1/checklist-items/{id}', { params: { path: { id } } }))
  return useQuery({ key: ['checklist', id], read })
}
