import { useEffect, useRef } from 'react'
import { answer, api } from '../api/client'
import { queries } from '../api/queries'
import { sessionIs, useSession } from '../api/useSession'
import { LANGUAGES, type Language, rememberLanguage } from '../i18n/language'
import { speak, spoken } from '../i18n/speak'
import { useText } from '../i18n/useText'
import { Icon } from '../ui/icon/Icon'
import './language-switch.css'

async function change(language: Language, signedIn: boolean) {
  await speak(language)
  rememberLanguage(language)
  // Texts and emails follow, too. If the office cannot be told, this page is right all the same.
  if (signedIn) await answer(api.PATCH('/api/v1/session', { body: { language } })).then(sessionIs, () => {})
  queries.invalidate()
}

export function LanguageSwitch() {
  const t = useText()
  const signedIn = Boolean(useSession())
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      if (box.current && !box.current.contains(event.target as Node)) box.current.open = false
    }
    addEventListener('pointerdown', close)
    addEventListener('focusin', close)
    return () => {
      removeEventListener('pointerdown', close)
      removeEventListener('focusin', close)
    }
  }, [])
  const pick = (language: Language) => {
    if (box.current) box.current.open = false
    box.current?.querySelector('summary')?.focus()
    void change(language, signedIn)
  }
  return (
    <details className="lang" ref={box}>
      <summary>
        <Icon name="globe" />
        <span className="vh">{t('shell.language')} </span>
        {spoken().toUpperCase()}
      </summary>
      <ul>
        {Object.entries(LANGUAGES).map(([language, name]) => (
          <li key={language}>
            <button
              type="button"
              lang={language}
              aria-current={language === spoken() ? 'true' : undefined}
              onClick={() => pick(language as Language)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
