import type { Shape } from '../../api/client'

type Enrolment = Shape<'Enrolment'>

export const DATES = ['nextPaymentOn', 'periodFrom', 'periodTo', 'filedOn', 'decideBy'] as const
type DateName = (typeof DATES)[number]

export type TermsDraft = { amount: string } & Record<DateName, string>

export function termsOf(enrolment: Enrolment): TermsDraft {
  const dates = Object.fromEntries(DATES.map(name => [name, enrolment[name] ?? '']))
  return { amount: enrolment.amount?.amount ?? '', ...dates } as TermsDraft
}

/** "1,291.5", "1 291,50" or "$291" as a decimal; nothing when it is no amount. */
export function asAmount(typed: string): string | undefined {
  const bare = typed.replace(/[\s$€\u00a0\u202f]/g, '')
  const decimal = /^(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,2}))?$|^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(bare)
  if (!decimal) return undefined
  const [, whole, cents, grouped, groupedCents] = decimal
  return `${(whole ?? grouped ?? '').replace(/\D/g, '')}.${(cents ?? groupedCents ?? '').padEnd(2, '0')}`
}

/** Only what is different travels: what a colleague set meanwhile stays. */
export function changedTerms(draft: TermsDraft, before: Enrolment, currency: string | undefined) {
  const old = termsOf(before)
  const amount = asAmount(draft.amount)
  const dates = DATES.filter(name => draft[name] && draft[name] !== old[name])
  return {
    version: before.version,
    ...(amount && currency && amount !== asAmount(old.amount) && { amount: { amount, currency } }),
    ...Object.fromEntries(dates.map(name => [name, draft[name]])),
  }
}
