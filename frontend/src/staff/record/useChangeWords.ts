import { hasWords } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'

const LABELS: Record<string, string> = {
  amount: 'record.amount',
  name: 'clients.name',
  language: 'clients.language',
  caseworker: 'clients.caseworker',
}

type Params = Record<string, string>

/** The fields that an entry says were changed, each with what it is now where the entry says that. */
export function useChangeWords() {
  const t = useText()
  const f = useFormats()
  const value = (field: string, text: string) => {
    const [amount = '', currency = ''] = text.split(' ')
    return field === 'amount' ? f.money({ amount, currency }) : f.day(text)
  }
  const said = (field: string, params: Params) => {
    const label = LABELS[field] ?? `terms.${field}`
    const name = hasWords(label) ? t(label) : field
    const now = params[field]
    if (now === undefined) return name
    return now ? t('entry.set-to', { name, value: value(field, now) }) : t('entry.cleared', { name })
  }
  return (params: Params) =>
    (params.changed ?? '')
      .split(',')
      .filter(Boolean)
      .map(field => said(field, params))
      .join(' · ')
}
