import { asAmount } from '../changes/amount'

/** What is wrong with a typed amount; nothing where none is typed. */
export const amountFault = (typed: string) =>
  typed.trim() && !asAmount(typed) ? 'terms.amount-wrong' : undefined
