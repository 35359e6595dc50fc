import { Link } from 'wouter'
import { useText } from '../../i18n/useText'
import { Mark } from '../../ui/brand/Mark'
import { Icon } from '../../ui/icon/Icon'
import { LanguageSwitch } from '../LanguageSwitch'
import { EXIT, leaveAtOnce } from './exit'

export function Masthead() {
  const t = useText()
  return (
    <header className="masthead">
      <Link href="/" className="brand">
        <Mark />
        Porchlight
      </Link>
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
