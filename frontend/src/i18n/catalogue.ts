import type { Messages } from '@lingui/core'
import type { Language } from './language'

/** Words in each language, loaded when they are asked for. */
export type Catalogue = Record<Language, () => Promise<{ messages: Messages }>>

/** What every page says. */
export const everyPage: Catalogue = {
  en: () => import('./en/client.po'),
  fr: () => import('./fr/client.po'),
  es: () => import('./es/client.po'),
}
