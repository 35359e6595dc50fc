import { keep, kept } from '../shell/keep'

export const LANGUAGES = { en: 'English', fr: 'Français', es: 'Español' } as const
export type Language = keyof typeof LANGUAGES

/** The region gives dates and money their usual look in North America. */
export const LOCALES: Record<Language, string> = { en: 'en-US', fr: 'fr-CA', es: 'es-US' }

export const isLanguage = (value: string | undefined): value is Language =>
  value !== undefined && value in LANGUAGES

/** What the person chose on this phone, if they did. */
export function languageChosen(): Language | undefined {
  const chosen = kept<string>('language')
  return isLanguage(chosen) ? chosen : undefined
}

/** What the person chose on this phone, else what the office speaks with whoever signed in here, else the first of the phone's languages that we have, else English. */
export function firstLanguage(): Language {
  const known = languageChosen() ?? kept<string>('session-language')
  if (isLanguage(known)) return known
  const asked = navigator.languages.map(tag => tag.slice(0, 2).toLowerCase())
  return asked.find(isLanguage) ?? 'en'
}

/** Of the one who signed in, on this device: a reload goes on in it. */
export function sessionSpeaks(language: Language) {
  keep('session-language', language)
}

export function rememberLanguage(language: Language) {
  keep('language', language)
}
