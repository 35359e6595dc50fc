import { navigate } from 'wouter/use-browser-location'
import { backFrom } from '../../api/back'
import { queries } from '../../api/queries'
import { type Session, sessionIs } from '../../api/useSession'
import { isLanguage, languageChosen, sessionSpeaks } from '../../i18n/language'
import { speak } from '../../i18n/speak'
import { keep } from '../../shell/keep'
import { remember } from './started'

export type Phone = 'own' | 'shared'

/** Signed in: nothing of whoever was here before is shown, and one is back where one was. */
export function arrive(session: Session) {
  remember(undefined)
  queries.clear()
  sessionIs(session)
  if (!session.sharedDevice) keep('own-phone', true)
  if (isLanguage(session.language)) {
    sessionSpeaks(session.language)
    if (!languageChosen()) void speak(session.language)
  }
  navigate(backFrom(location.search, '/'), { replace: true })
}
