import { useEffect } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { useSubmission } from '../../api/useSubmission'
import { documentIs, reviewKey } from '../reviewed'

/** Moves the document to what it proves; it is reviewed there, and can be moved back. */
export function useMove(review: Shape<'Review'> | undefined, onMoved: () => void) {
  const { submit, busy, error } = useSubmission(
    ({ id, to, version }: { id: string; to: string; version: number }, headers) =>
      answer(
        api.POST('/api/v1/documents/{id}/move', {
          params: { path: { id } },
          body: { checklistItemId: to, version },
          headers,
        }),
      ),
    moved => {
      onMoved()
      queries.invalidate(['worklist'])
      queries.invalidate(['record', moved.client.code])
      queries.set(reviewKey(moved.document.id), moved)
    },
  )
  const now = error instanceof Problem ? (error.params.document as Shape<'Document'> | undefined) : undefined
  useEffect(() => {
    if (now) documentIs(now)
  }, [now])
  const move = (to: string) => {
    if (review) void submit({ id: review.document.id, to, version: review.document.version })
  }
  return { busy, error, move }
}
