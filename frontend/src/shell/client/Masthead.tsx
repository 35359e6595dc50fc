import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useText } from '../../i18n/useText'
import { Mark } from '../../ui/brand/Mark'
import { Icon } from '../../ui/icon/Icon'
import { LanguageSwitch } from '../LanguageSwitch'
import { EXIT, leaveAtOnce } from './exit'

/** Above everything: the way home, the tabs of a hub, the language, and the way out at once. */
export function Masthead({ children }: { children: ReactNode }) {
  const t = useText()
  return (
    <header className="masthead">
      <Link href="/" className="brand">
        <Mark />
        Porchlight
      </Link>
      {children}
      <LanguageSwitch />
      <a
        className="exit"
        href={EXIT}
        rel="noreferrer"
        onClick={event => {
          event.preventDefault()
          leaveAtOnce()
        }}
      >
        <Icon name="cross" />
        <span aria-hidden="true">{t('shell.exit-short')}</span>
        <span className="vh">{t('shell.exit')}</span>
      </a>
    </header>
  )
}
