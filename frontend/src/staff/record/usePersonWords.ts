import type { Shape } from '../../api/client'
import { hasWords } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { useLanguageName } from '../useOffices'
import { languageNamed } from './languages'

type Person = Shape<'Person'>

const CLIENTS: Record<string, string> = {
  name: 'clients.name',
  language: 'clients.language',
  caseworker: 'clients.caseworker',
  timeZone: 'clients.time-zone',
}

/** What is known of a person or a contact, field by field, as staff read it. */
export function usePersonWords() {
  const t = useText()
  const f = useFormats()
  const languageName = useLanguageName()
  const value = (field: string, text: string): string => {
    const each = text.split(',')
    if (field === 'birthDate') return f.day(text)
    if (field === 'speaks' || field === 'reads') return f.list(each.map(languageNamed))
    if (field === 'accessNeeds') return f.list(each.map(need => t(`access.${need}`)))
    if (field === 'language') return languageName(text)
    if (field === 'caution') return t(`caution.${text}`)
    if (field === 'preferred' || field === 'lost') return t('person.yes')
    return text
  }
  const label = (field: string) => {
    const id = CLIENTS[field] ?? `person.${field}`
    return hasWords(id) ? t(id) : field
  }
  const facts = ({
    preferredName,
    pronunciation,
    birthDate,
    speaks,
    reads,
    accessNeeds,
    accessNote,
  }: Person) =>
    Object.entries({
      preferredName,
      pronunciation,
      birthDate,
      speaks: speaks.join(','),
      reads: reads.join(','),
      accessNeeds: accessNeeds.join(','),
      accessNote,
    }).flatMap(([field, text]) => (text ? [{ term: label(field), detail: value(field, text) }] : []))
  return { value, label, facts }
}
