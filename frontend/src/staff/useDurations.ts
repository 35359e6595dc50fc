import { useLingui } from '@lingui/react'
import { type Language, LOCALES } from '../i18n/language'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "4d 2h", "35m": the two largest parts of a length of time, at least a minute. */
export function duration(language: Language, milliseconds: number) {
  const part = (unit: 'day' | 'hour' | 'minute', value: number) =>
    new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'narrow' }).format(value)
  const length = Math.max(milliseconds, MINUTE)
  const days = Math.floor(length / DAY)
  const hours = Math.floor((length % DAY) / HOUR)
  if (days > 2 || (days > 0 && hours === 0)) return part('day', days)
  if (days > 0) return `${part('day', days)} ${part('hour', hours)}`
  const minutes = Math.floor((length % HOUR) / MINUTE)
  if (hours === 0) return part('minute', minutes)
  return minutes === 0 || hours > 2
    ? part('hour', hours)
    : `${part('hour', hours)} ${part('minute', minutes)}`
}

export function useDurations() {
  const { i18n } = useLingui()
  return (milliseconds: number) => duration(i18n.locale as Language, milliseconds)
}
