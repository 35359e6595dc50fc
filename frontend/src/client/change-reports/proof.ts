import { plusDays } from '../days'
import type { Entered } from './answers'
import { isDay } from './answers'

/** Days. Later than that, it is another matter. */
const LATEST = 90

/** What is missing of what was said about proof: the control that asks for it, and the id of the sentence. */
export function proofFault({ choice, by }: Entered['proof'], today: string) {
  if (!choice) return { field: 'proof', words: 'change-proof.missing' }
  const inTime = isDay(by) && by > today && by <= plusDays(today, LATEST)
  return choice === 'SEND_LATER' && !inTime ? { field: 'by', words: 'change-proof.by-missing' } : undefined
}
