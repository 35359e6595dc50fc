import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useAnew } from '../useAnew'
import { usePrograms } from '../useOffices'

export const REASONS = '/staff/administration/review-reasons'
const KEY = ['review-reasons'] as const

export type DocumentType = Pick<Shape<'DocumentType'>, 'documentType' | 'name'>

const readAll = () => answer(api.GET('/api/v1/review-reasons'))
const readOne = (id: string) => answer(api.GET('/api/v1/review-reasons/{id}', { params: { path: { id } } }))

/** What proves something on any of the programs, each once. */
export function useDocumentTypes() {
  const { data, error, again } = usePrograms()
  const all = data?.items.flatMap(program =>
    program.requirements.flatMap(requirement => requirement.documentTypes),
  )
  const types: DocumentType[] | undefined = all && [
    ...new Map(all.map(type => [type.documentType, type])).values(),
  ]
  return { types, error: types ? undefined : error, again }
}

type Asked<T> = { data: T | undefined; error: unknown; again: () => void }

/** No reason is shown without the document types: whichever of the two is missing, its error is told. */
function useWithTypes<T>({ data, error, again }: Asked<T>) {
  const programs = useDocumentTypes()
  return {
    data,
    types: programs.types,
    error: error ?? programs.error,
    again: () => {
      again()
      programs.again()
    },
  }
}

export const useReasons = () => useWithTypes(useQuery({ key: [...KEY, 'all'], read: readAll }))

/** A reason as it stands, and all its versions before: once it was read anew, since a form begins with it. */
export const useReason = (id: string) => useWithTypes(useAnew([...KEY, id], () => readOne(id)))

/** After a change, one's own or a colleague's. */
export const reasonsChanged = () => queries.invalidate(KEY)
