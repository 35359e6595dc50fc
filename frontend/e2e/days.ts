import { formats } from '../src/i18n/format'

const DAY = 86_400_000

/** Dates in the words of the English pages of an office in Los Angeles. */
export const words = formats('en', 'America/Los_Angeles')

/** So many days from the office's today, `yyyy-MM-dd`. */
export const dayIn = (days: number) => words.dayOf(new Date(Date.now() + days * DAY))

/** The first weekday from then on: a deadline on a closed day moves to it. */
export function openDayIn(days: number): string {
  const closed = [0, 6].includes(new Date(`${dayIn(days)}T12:00:00Z`).getUTCDay())
  return closed ? openDayIn(days + 1) : dayIn(days)
}

/** Where it is early afternoon, whenever that is asked. */
export function zoneOfAfternoon(): string {
  const ahead = 14 - new Date().getUTCHours()
  return `Etc/GMT${ahead < 0 ? '+' : '-'}${Math.abs(ahead)}`
}
