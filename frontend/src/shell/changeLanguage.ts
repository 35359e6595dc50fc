import { answer, api } from '../api/client'
import { queries } from '../api/queries'
import { sessionIs } from '../api/useSession'
import { type Language, rememberLanguage } from '../i18n/language'
import { speak } from '../i18n/speak'

export async function changeLanguage(language: Language, signedIn: boolean) {
  await speak(language)
  rememberLanguage(language)
  // Texts and emails follow, too. If the office cannot be told, this page is right all the same.
  if (signedIn) await answer(api.PATCH('/api/v1/session', { body: { language } })).then(sessionIs, () => {})
  queries.invalidate()
}
