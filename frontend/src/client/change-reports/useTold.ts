import { asAmount } from '../../changes/amount'
import type { ChangeField, ChangeKind, Written } from '../../changes/fields'
import type { Formats } from '../../i18n/format'
import { useFormats } from '../../i18n/useFormats'
import { type Text, useText } from '../../i18n/useText'
import { isDay } from './answers'
import { fieldsOn, questionsOf } from './questions'
import { choiceOf, nameOf } from './wording'

export type Told = {
  /** The field, or the first of those that make one answer. */
  id: string
  page: string
  term: string
  /** As it is read; empty where there is no answer. */
  answer: string
  needed: boolean
}

type Words = { t: Text; formats: Formats }

function answerOf(field: ChangeField, kind: ChangeKind, written: Written, { t, formats }: Words): string {
  const { name, as } = field
  const value = written[name]?.trim() ?? ''
  if (name === 'who' && !value) return t('whose.ME')
  if (name === 'accountNumber') {
    const last = value.slice(-4) || written.accountLast4
    return last ? `•••• ${last}` : ''
  }
  if (!value) return ''
  if (as === 'date') return isDay(value) ? formats.weekday(value) : value
  if (as === 'choice' || as === 'yesNo') return choiceOf(kind, name, value, t)
  if (as === 'phone') return formats.phone(value)
  const amount = as === 'money' && asAmount(value)
  return amount ? formats.money({ amount, currency: 'USD' }) : value
}

/** Some fields make one answer together: an address. */
const groupOf = (name: string) => name.split('.')[0] ?? name

function toldOn(page: string, kind: ChangeKind, written: Written, words: Words): Told[] {
  const lines: Told[] = []
  for (const field of fieldsOn(kind, written, page)) {
    const group = groupOf(field.name)
    const answer = answerOf(field, kind, written, words)
    const last = lines.at(-1)
    if (last && group !== field.name && groupOf(last.id) === group) {
      last.answer = [last.answer, answer].filter(Boolean).join('\n')
    } else {
      const needed = Boolean(field.needed?.(written))
      lines.push({ id: field.name, page, term: nameOf(kind, written, group, words.t), answer, needed })
    }
  }
  const said = lines.filter(({ answer, needed }) => answer || needed)
  return said.length > 0 ? said : lines.slice(0, 1)
}

/** Each answer by its short name, in the order in which it was asked for. */
export function useTold(kind: ChangeKind) {
  const t = useText()
  const formats = useFormats()
  return (written: Written): Told[] =>
    questionsOf(kind, written).flatMap(page => toldOn(page, kind, written, { t, formats }))
}
