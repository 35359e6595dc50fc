/** The words of the pages that the app is mostly opened on, and of what goes on beside every page. */
/** The words of the client's pages, in parts: nobody waits for words of a page that they do not open. */
export const homeWords = {
  en: () => import('../i18n/en/client-home.po'),
  fr: () => import('../i18n/fr/client-home.po'),
  es: () => import('../i18n/es/client-home.po'),
}

export const signInWords = {
  en: () => import('../i18n/en/client-sign-in.po'),
  fr: () => import('../i18n/fr/client-sign-in.po'),
  es: () => import('../i18n/es/client-sign-in.po'),
}

/** What is said at the end of a session. */
export const leavingWords = {
  en: () => import('../i18n/en/client-leaving.po'),
  fr: () => import('../i18n/fr/client-leaving.po'),
  es: () => import('../i18n/es/client-leaving.po'),
}
