import { i18n } from '@lingui/core'
import { cleanup } from '@testing-library/preact'
import { afterEach, beforeEach, vi } from 'vitest'
import { queries } from '../api/queries'
import { homeWords, leavingWords, signInWords } from '../client/first-words'
import { changeWords, missingWords, reportWords, taskWords } from '../client/words'
import { alsoSpeak, speak } from '../i18n/speak'

const staff = {
  en: () => import('../i18n/en/staff.po'),
  fr: () => import('../i18n/fr/staff.po'),
  es: () => import('../i18n/es/staff.po'),
}

beforeEach(async () => {
  localStorage.clear()
  await speak('en')
  for (const words of [
    changeWords,
    homeWords,
    leavingWords,
    missingWords,
    reportWords,
    signInWords,
    taskWords,
    staff,
  ])
    await alsoSpeak(words)
})

// Files of one worker share one window, so each test leaves it as it found it.
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
  queries.clear()
  i18n.activate('en')
})
