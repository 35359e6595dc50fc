import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { createRoot } from 'react-dom/client'
import './ui/base/tokens.css'
import './ui/base/base.css'
import './ui/base/layout.css'
import { wholePage } from './client/pages'
import type { Language } from './i18n/language'
import { speak } from './i18n/speak'
import { Routes } from './routes'

/** Milliseconds. */
const A_BLINK = 400

const blink = () => new Promise(resolve => setTimeout(resolve, A_BLINK))

/**
 * Shows the app. What the first page needs was asked for before, so that it is mostly there: then the page is shown
 * whole, and nothing moves afterwards. What takes longer is waited for in sight, and what failed is said there.
 */
export async function start(room: HTMLElement, language: Language) {
  await speak(language)
  const { pathname } = location
  const whole = pathname.startsWith('/staff') ? undefined : wholePage(pathname).catch(() => undefined)
  await Promise.race([whole, blink()])
  createRoot(room).render(
    <I18nProvider i18n={i18n}>
      <Routes />
    </I18nProvider>,
  )
}
