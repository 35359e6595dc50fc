/** What a worker may say of a task that they end. */
export const OUTCOMES = ['DONE', 'NOT_NEEDED', 'COULD_NOT'] as const
export type SaidOutcome = (typeof OUTCOMES)[number]
