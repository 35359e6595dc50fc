import { useEffect, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { useSubmission } from '../../api/useSubmission'
import { documentIs, reviewKey } from '../reviewed'

type Document = Shape<'Document'>

export type Decision = Omit<Shape<'NewReview'>, 'version'>

/** A second click a moment later must not decide on the document that has just come up. */
const SETTLE = 600

/** Both come with the document as it is now. */
const OVERTAKEN = ['already-decided', 'changed-meanwhile']

/** An administrator changed the reasons: they are read again, and the worker chooses anew. */
const OTHER_REASONS = ['reason-changed', 'reason-unknown']

type Ends = { onDecided: (document: Document) => void; onTaken: () => void }

/** Decides, once; tells when a colleague was first. */
export function useDecision(review: Shape<'Review'> | undefined, { onDecided, onTaken }: Ends) {
  const [tooEarly, setTooEarly] = useState(false)
  const [since] = useState(() => Date.now())

  const { submit, busy, error } = useSubmission(
    ({ id, body }: { id: string; body: Decision & { version: number } }, headers) =>
      answer(api.POST('/api/v1/documents/{id}/review', { params: { path: { id } }, body, headers })),
    document => {
      queries.invalidate(['worklist'])
      queries.invalidate(['record', review?.client.code])
      documentIs(document)
      onDecided(document)
    },
  )
  const problem = error instanceof Problem ? error : undefined
  const now = problem && OVERTAKEN.includes(problem.code) ? (problem.params.document as Document) : undefined
  useEffect(() => {
    if (!now) return
    documentIs(now)
    onTaken()
  }, [now])

  useEffect(() => {
    if (review && problem && OTHER_REASONS.includes(problem.code))
      queries.invalidate(reviewKey(review.document.id))
  }, [problem])

  const decide = (decision: Decision) => {
    if (review)
      void submit({
        id: review.document.id,
        body: { ...decision, version: review.document.version },
      })
  }
  return {
    busy,
    /** Where only its pictures came meanwhile, one looks again, and decides. */
    error: now?.state.finished ? undefined : error,
    /** Who was first, where it is known. */
    takenBy: now?.state.finished ? String(problem?.params.by ?? '') : undefined,
    tooEarly,
    /** Whether a click can be meant for this document. */
    settled: () => Date.now() - since >= SETTLE,
    decide,
    /** Only what was on the screen can be accepted. */
    accept: (seen: boolean) => {
      if (seen) decide({ decision: 'ACCEPT' })
      else setTooEarly(true)
    },
  }
}
