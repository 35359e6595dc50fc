import { useEffect, useRef } from 'react'
import { useSession } from '../api/useSession'
import { LANGUAGES, type Language } from '../i18n/language'
import { spoken } from '../i18n/speak'
import { useText } from '../i18n/useText'
import { Icon } from '../ui/icon/Icon'
import { changeLanguage } from './changeLanguage'
import './language-switch.css'

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
    void changeLanguage(language, signedIn)
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
