import { alsoSpeak } from '../i18n/speak'

/** What staff pages say, beside the words of every page. */
export const words = {
  en: () => import('../i18n/en/staff.po'),
  fr: () => import('../i18n/fr/staff.po'),
  es: () => import('../i18n/es/staff.po'),
}

/** The staff's pages and their words, side by side; neither is of use without the other. */
export async function startStaff() {
  const [pages] = await Promise.all([import('./StaffRoutes'), alsoSpeak(words)])
  return pages
}
