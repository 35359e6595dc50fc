import type { Shape } from '../api/client'
import { type Language, LOCALES } from './language'

const DAY = 24 * 60 * 60 * 1000
const NUMBERS = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
const madeOnce = new Map<string, unknown>()

function once<T>(key: string, make: () => T): T {
  if (!madeOnce.has(key)) madeOnce.set(key, make())
  return madeOnce.get(key) as T
}

/** `yyyy-MM-dd` is a day on a calendar, not a moment: it must not shift with the reader's zone. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/**
 * Dates, times, money and sizes in one language, as the clocks stand in one IANA time zone.
 * Days are `yyyy-MM-dd`, moments ISO 8601, money a decimal string with an ISO 4217 currency.
 */
export function formats(language: Language, timeZone: string) {
  const locale = LOCALES[language]
  const dates = (options: Intl.DateTimeFormatOptions) =>
    once(`${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options))
  const numbers = (options: Intl.NumberFormatOptions) =>
    once(`${locale} n ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options))
  const relative = once(`${locale} r`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const calendar = once(`day ${timeZone}`, () => new Intl.DateTimeFormat('en-US', { ...NUMBERS, timeZone }))

  // Put together from its parts: no locale writes ISO 8601 in every browser.
  const dayOf = (moment: string | Date) => {
    const parts = calendar.formatToParts(new Date(moment)).map(({ type, value }) => [type, value])
    const { year, month, day } = Object.fromEntries(parts)
    return `${year}-${month}-${day}`
  }
  const daysUntil = (day: string, now = new Date()) =>
    Math.round((noon(day).getTime() - noon(dayOf(now)).getTime()) / DAY)
  const otherYear = (day: string): Intl.DateTimeFormatOptions =>
    day.slice(0, 4) === dayOf(new Date()).slice(0, 4) ? {} : { year: 'numeric' }
  /** A moment whose time of day stays in one piece at the end of a line. */
  const timed = (options: Intl.DateTimeFormatOptions, moment: string) => {
    const parts = dates(options).formatToParts(new Date(moment))
    const hour = parts.findIndex(({ type }) => type === 'hour')
    return parts.map(({ value }, at) => (at > hour ? value.replace(/\s/g, '\u00a0') : value)).join('')
  }
  const day = (iso: string, options: Intl.DateTimeFormatOptions) => {
    const text = dates({ ...options, ...otherYear(iso), timeZone: 'UTC' }).format(noon(iso))
    // The first of a month has a form of its own, which Intl does not know.
    return language === 'fr' ? text.replace(/\b1 /, '1er ') : text
  }

  return {
    timeZone,
    /** The calendar day of a moment, `yyyy-MM-dd`. */
    dayOf,
    /** Whole days from today to a day: 0 today, negative once it is past. */
    daysUntil,
    /** "Thursday, December 3"; with the year when it is another one. */
    weekday: (iso: string) => day(iso, { weekday: 'long', month: 'long', day: 'numeric' }),
    /** "December 3". */
    day: (iso: string) => day(iso, { month: 'long', day: 'numeric' }),
    /** "Thu, Dec 3", for tables and small places. */
    shortDay: (iso: string) => day(iso, { weekday: 'short', month: 'short', day: 'numeric' }),
    /** "today", "tomorrow", "in 9 days", "2 days ago". */
    fromToday: (iso: string, now = new Date()) => relative.format(daysUntil(iso, now), 'day'),
    /** "9:12 AM". */
    time: (moment: string) => timed({ hour: 'numeric', minute: '2-digit', timeZone }, moment),
    /** "Nov 20, 9:12 AM". */
    moment: (moment: string) =>
      timed({ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone }, moment),
    /** "Tuesday, November 24, 2026 at 4:15 PM", for what is kept. */
    dateTime: (moment: string) => timed({ dateStyle: 'full', timeStyle: 'short', timeZone }, moment),
    /** "9:00 AM" of a wall clock's `HH:mm`. */
    clock: (time: string) =>
      timed({ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }, `2024-01-01T${time}:00Z`),
    /** "Monday" for 1 to "Sunday" for 7. */
    weekdayName: (number: number) =>
      dates({ weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, number))),
    /** "$291", and "$291.50": cents only where there are some. */
    money: ({ amount, currency }: Shape<'Money'>) =>
      numbers({
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: Number.isInteger(Number(amount)) ? 0 : 2,
        maximumFractionDigits: 2,
      }).format(Number(amount)),
    /** "416-555-0142" of a number of North America, however it was typed, in one piece at the end of a line. */
    phone: (number: string) =>
      number
        .replace(/^(?:\+?1)?[ ().-]*(\d{3})[ ().-]*(\d{3})[ ().-]*(\d{4})$/, '$1-$2-$3')
        .replace(/-/g, '\u2011'),
    number: (value: number) => numbers({}).format(value),
    /** "640 kB", "3.9 MB". */
    bytes: (count: number) =>
      count < 1_000_000
        ? numbers({ style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(count / 1000)
        : numbers({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(count / 1_000_000),
    /** "a, b and c". */
    list: (items: string[]) =>
      once(`${locale} l`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items),
  }
}

export type Formats = ReturnType<typeof formats>
