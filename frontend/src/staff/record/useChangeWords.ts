import { hasWords } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { usePersonal } from '../usePersonal'

const LABELS: Record<string, string> = {
  amount: 'record.amount',
  name: 'clients.name',
  language: 'clients.language',
  caseworker: 'clients.caseworker',
  timeZone: 'clients.time-zone',
}

type Params = Record<string, string>

const A_DAY = /^\d{4}-\d\d-\d\d$/

/** The fields that an entry says were changed, each with what it is now where the entry says that. */
export function useChangeWords() {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const value = (field: string, text: string) => {
    const [amount = '', currency = ''] = text.split(' ')
    if (field === 'amount') return f.money({ amount, currency })
    if (field === 'reportingGroup') return t(`reporting-group.${text}`)
    return A_DAY.test(text) ? f.day(text) : text
  }
  const said = (field: string, params: Params) => {
    const label = LABELS[field] ?? (hasWords(`person.${field}`) ? `person.${field}` : `terms.${field}`)
    const name = hasWords(label) ? t(label) : field
    const now = params[field]
    if (now === undefined) return name
    return now
      ? t('entry.set-to', { name, value: personal.said(value(field, now)) })
      : t('entry.cleared', { name })
  }
  return (params: Params) =>
    (params.changed ?? '')
      .split(',')
      .filter(Boolean)
      .map(field => said(field, params))
      .join(' · ')
}
