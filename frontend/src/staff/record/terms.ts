import type { Shape } from '../../api/client'
import { asAmount } from '../../changes/amount'
import { amountFault } from '../amount'

type Enrolment = Shape<'Enrolment'>

export const DATES = ['nextPaymentOn', 'periodFrom', 'periodTo', 'filedOn', 'decideBy'] as const
type DateName = (typeof DATES)[number]

export type TermsDraft = Record<'amount' | DateName, string>

/** What is typed, beside what was there when the typing began. */
export type TermsChange = TermsDraft & { from: TermsDraft }

export function termsOf(enrolment: Enrolment): TermsDraft {
  const dates = Object.fromEntries(DATES.map(name => [name, enrolment[name] ?? '']))
  return { amount: enrolment.amount?.amount ?? '', ...dates } as TermsDraft
}

/** What of it cannot be, before anything is sent: the server looks again, at what is there by then. */
export function termsFaults({ amount, filedOn, decideBy, periodFrom, periodTo, from }: TermsChange) {
  const early = decideBy !== from.decideBy && decideBy && filedOn && decideBy < filedOn
  return {
    amount: amountFault(amount),
    periodTo: periodFrom && periodTo && periodTo < periodFrom ? 'problem.field-before-start' : undefined,
    decideBy: early ? 'problem.field-before-filed' : undefined,
  }
}

/** Only what was changed here travels: what a colleague set meanwhile stays. What was emptied is cleared. */
export function changedTerms(draft: TermsChange, version: number, currency: string | undefined) {
  const { from } = draft
  const amount = asAmount(draft.amount)
  const dates = DATES.filter(name => draft[name] !== from[name])
  return {
    version,
    ...(amount !== asAmount(from.amount) && { amount: amount && currency ? { amount, currency } : null }),
    ...Object.fromEntries(dates.map(name => [name, draft[name] || null])),
  }
}
