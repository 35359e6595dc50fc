import { i18n } from '@lingui/core'
import { type Catalogue, everyPage } from './catalogue'
import type { Language } from './language'

const catalogues: Catalogue[] = [everyPage]

let wanted: Language | undefined

/**
 * Loads every catalogue in use, and only then turns the page over to the language. While one language loads, another
 * may be chosen and a page may bring words of its own: whoever waits here waits for all of that.
 */
async function settle() {
  for (;;) {
    const [language, parts] = [wanted, [...catalogues]]
    if (!language) return
    const loaded = await Promise.all(parts.map(catalogue => catalogue[language]()))
    if (language !== wanted || parts.length !== catalogues.length) continue
    i18n.load(language, Object.assign({}, ...loaded.map(part => part.messages)))
    i18n.activate(language)
    document.documentElement.lang = language
    return
  }
}

export function speak(language: Language): Promise<void> {
  wanted = language
  return settle()
}

/** Brings further words, for pages that not everybody opens. */
export function alsoSpeak(catalogue: Catalogue): Promise<void> {
  if (!catalogues.includes(catalogue)) catalogues.push(catalogue)
  return settle()
}

export function spoken(): Language {
  return i18n.locale as Language
}

/** Whether there are words for this id; for ids that are put together from a code of the server. */
export function hasWords(id: string) {
  return id in i18n.messages
}
