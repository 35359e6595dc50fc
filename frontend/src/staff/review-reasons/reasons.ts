import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { usePrograms } from '../useOffices'

export const REASONS = '/staff/administration/review-reasons'
const KEY = ['review-reasons'] as const

export type DocumentType = Pick<Shape<'DocumentType'>, 'documentType' | 'name'>

const readAll = () => answer(api.GET('/api/v1/review-reasons'))
const readOne = (id: string) => answer(api.GET('/api/v1/review-reasons/{id}', { params: { path: { id } } }))

export const useReasons = () => useQuery({ key: [...KEY, 'all'], read: readAll })

/** A reason as it stands, and all its versions before. */
export const useReason = (id: string) => useQuery({ key: [...KEY, id], read: () => readOne(id) })

/** After a change, one's own or a colleague's. */
export const reasonsChanged = () => queries.invalidate(KEY)

/** What proves something on any of the programs, each once. */
export function useDocumentTypes(): DocumentType[] | undefined {
  const all = usePrograms().data?.items.flatMap(program =>
    program.requirements.flatMap(requirement => requirement.documentTypes),
  )
  return all && [...new Map(all.map(type => [type.documentType, type])).values()]
}
