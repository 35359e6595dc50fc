import { asAmount } from '../../changes/amount'
import type { ChangeField, ChangeKind, Written } from '../../changes/fields'
import { isoDate } from '../../ui/field/DateField'
import { plusDays } from '../days'
import { openFields } from './questions'

/** As the office's own rules have it, so that nobody learns it only at the end. */
const AHEAD = 366
const BACK = 20 * 366
const HOURS_OF_A_WEEK = 168
const LARGEST = 9_999_999.99
const OLDEST = 130 * 366

/** A day as it is written so far: "2026-11-3" of three boxes. */
export const partsOf = (text = '') => {
  const [year = '', month = '', day = ''] = text.split('-')
  return { year, month, day }
}

/** What a change of the three boxes leaves: the day where it is one, else what is written; nothing of empty boxes. */
export function dayText(parts: { year: string; month: string; day: string }) {
  const text = `${parts.year}-${parts.month}-${parts.day}`
  return isoDate(parts) ?? (text === '--' ? '' : text)
}

type Code = string | undefined

function codeOfDay(name: string, kind: ChangeKind, text: string, written: Written, today: string): Code {
  const day = isoDate(partsOf(text))
  if (!day) return 'not-valid'
  const past = kind === 'NAME' || (kind === 'HOUSEHOLD_MEMBER' && /^(BORN|DIED)$/.test(written.what ?? ''))
  if (name === 'validTo') return day < (written.happenedOn ?? '') ? 'before-start' : undefined
  if (day > today && (name === 'bornOn' || (name === 'happenedOn' && past))) return 'in-the-future'
  const back = name === 'bornOn' ? OLDEST : BACK
  return day > plusDays(today, AHEAD) || day < plusDays(today, -back) ? 'too-far-away' : undefined
}

function codeOfMoney(name: string, text: string, written: Written): Code {
  const amount = asAmount(text)
  if (!amount) return 'not-valid'
  const whole = name === 'ownShare' ? Number(asAmount(written.amount ?? '') ?? LARGEST) : LARGEST
  return Number(amount) > whole ? 'too-large' : undefined
}

function codeOfDigits(name: string, text: string): Code {
  const digits = text.replace(/[\s-]/g, '')
  const shape = name === 'routing' ? /^\d{8,9}$/ : /^\d{5,17}$/
  return shape.test(digits) ? undefined : 'not-valid'
}

/** What is wrong with one answer: one of the office's own codes, or nothing. */
export function codeOf(field: ChangeField, kind: ChangeKind, written: Written, today: string): Code {
  const { name, as, max = Number.POSITIVE_INFINITY } = field
  const text = written[name]?.trim() ?? ''
  if (!text) return field.needed?.(written) ? 'missing' : undefined
  if (as === 'date') return codeOfDay(name, kind, text, written, today)
  if (as === 'money') return codeOfMoney(name, text, written)
  if (as === 'digits') return codeOfDigits(name, text)
  if (as === 'number') {
    if (!/^\d{1,4}$/.test(text)) return 'not-valid'
    return Number(text) > HOURS_OF_A_WEEK ? 'too-large' : undefined
  }
  if (as === 'phone') return text.replace(/\D/g, '').length < 7 ? 'not-valid' : undefined
  if (as === 'email') return /^\S+@\S+\.\S+$/.test(text) ? undefined : 'not-valid'
  return text.length > max ? 'too-long' : undefined
}

/** The first thing that is wrong with each field of these, by its name. */
export function codesOf(fields: ChangeField[], kind: ChangeKind, written: Written, today: string) {
  return fields.flatMap(field => {
    const code = codeOf(field, kind, written, today)
    return code ? [{ field, code }] : []
  })
}

/** All that is wrong with the change, whatever page it is on. */
export const allCodes = (kind: ChangeKind, written: Written, today: string) =>
  codesOf(openFields(kind, written), kind, written, today)
