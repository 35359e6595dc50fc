const DAY = 24 * 60 * 60 * 1000

type Calendar = {
  /** ISO weekdays, 1 is Monday. */
  openDays: number[]
  /** `yyyy-MM-dd` */
  closedOn: string[]
}

const later = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10)

const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

/**
 * The day that the office would set: so many days after today, and on to the next open day where the program moves
 * deadlines off closed ones. Days are `yyyy-MM-dd`.
 */
export function usualDue(today: string, days: number, calendar?: Calendar): string {
  let day = later(today, days)
  if (!calendar || calendar.openDays.length === 0) return day
  const closed = () => !calendar.openDays.includes(weekday(day)) || calendar.closedOn.includes(day)
  while (closed()) day = later(day, 1)
  return day
}
