import { answer, api, type Shape } from '../api/client'
import { Problem } from '../api/problem'
import { queries } from '../api/queries'
import { useSubmission } from '../api/useSubmission'
import { documentIs, waitsAgain } from './reviewed'

type Document = Shape<'Document'>

/** Takes a decision on a document back; where that cannot be any more, what the server says of it now is known. */
export function useTakeBack(onDone: (document: Document) => void) {
  const { submit, ...state } = useSubmission(
    ({ id, version }: Pick<Document, 'id' | 'version'>, headers) =>
      answer(
        api.POST('/api/v1/documents/{id}/review/withdrawal', {
          params: { path: { id } },
          body: { version },
          headers,
        }),
      ).catch(error => {
        if (error instanceof Problem && error.params.document) documentIs(error.params.document as Document)
        throw error
      }),
    document => {
      waitsAgain(document)
      queries.invalidate(['worklist'])
      queries.invalidate(['record'])
      onDone(document)
    },
  )
  return {
    ...state,
    takeBack: ({ id, version }: Pick<Document, 'id' | 'version'>) => void submit({ id, version }),
  }
}
