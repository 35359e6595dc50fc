import { i18n, type Messages } from '@lingui/core'
import type { Language } from './language'

export type Catalogue = Record<Language, () => Promise<{ messages: Messages }>>

const catalogues: Catalogue[] = [
  {
    en: () => import('./en/client.po'),
    fr: () => import('./fr/client.po'),
    es: () => import('./es/client.po'),
  },
]

/** Loads every catalogue in use in this language, and only then turns the page over to it. */
export async function speak(language: Language) {
  const loaded = await Promise.all(catalogues.map(catalogue => catalogue[language]()))
  i18n.load(language, Object.assign({}, ...loaded.map(part => part.messages)))
  i18n.activate(language)
  document.documentElement.lang = language
}

/** Brings further words, for pages that not everybody opens. */
export async function alsoSpeak(catalogue: Catalogue) {
  if (!catalogues.includes(catalogue)) catalogues.push(catalogue)
  // Before the first language is chosen, choosing it brings them.
  if (spoken()) await speak(spoken())
}

export function spoken(): Language {
  return i18n.locale as Language
}

/** Whether there are words for this id; for ids that are put together from a code of the server. */
export function hasWords(id: string) {
  return id in i18n.messages
}
