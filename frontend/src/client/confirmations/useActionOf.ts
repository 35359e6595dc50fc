import { answer, api, type Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { openAction } from '../stand'

/** What is done in place of a document, as long as it is: by whom and by when. */
export function useActionOf({ kind, subject: { itemId: id = '' } }: Shape<'Confirmation'>) {
  const read = () => answer(api.GET('/api/v1/checklist-items/{id}', { params: { path: { id } } }))
  const item = useQuery({ key: ['checklist', id], read, enabled: kind === 'ACTION_OPENED' }).data
  return item && kind === 'ACTION_OPENED' ? openAction(item) : undefined
}
