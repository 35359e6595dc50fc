import type { Shape } from '../api/client'
import { Problem } from '../api/problem'

/**
 * What was sent when Send was pressed, and the key it was sent with. Both stay the same until the server has
 * answered, so that a lost answer never makes two documents.
 */
export interface Submission {
  idempotencyKey: string
  document: Shape<'NewDocument'>
}

/** Sends it; called again with the very same arguments after an answer was lost. Throws {@link Problem}. */
export type Post<Answer> = (
  document: Shape<'NewDocument'>,
  once: { 'Idempotency-Key': string },
) => Promise<Answer>

/** Whether the server has said no for good: anything less leaves open that the document was made. */
export function isRefusal(error: unknown): error is Problem {
  return error instanceof Problem && refused(error.status)
}

function refused(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status)
}
