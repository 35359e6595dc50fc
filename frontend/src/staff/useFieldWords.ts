import { CHANGE_KINDS, type ChangeField, fieldsOf } from '../changes/fields'
import { hasWords } from '../i18n/speak'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { usePersonal } from './usePersonal'

/** A field is written alike in whatever kind of change it stands. */
const FIELDS = new Map<string, ChangeField>(
  CHANGE_KINDS.flatMap(fieldsOf).map(field => [field.name, field] as const),
)

/** The fields of changes in words: what they are called, and what was said in them. */
export function useFieldWords() {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const label = (name: string) => {
    const whole = `change-field.${name}`
    return t(hasWords(whole) ? whole : `change-field.${name.split('.').pop()}`)
  }
  const choice = (name: string, value: string) => {
    const own = `change-choice.${name}-${value}`
    return t(hasWords(own) ? own : `change-choice.${value}`)
  }
  const value = (name: string, text: string) => {
    if (personal.hidden) return personal.said(text)
    const as = FIELDS.get(name)?.as
    if (as === 'choice' || as === 'yesNo') return choice(name, text)
    if (as === 'date') return f.day(text)
    if (as === 'money') return f.money({ amount: text, currency: 'USD' })
    return text
  }
  return { label, choice, value }
}
