import { Link, useRoute } from 'wouter'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Mark } from '../../ui/brand/Mark'
import { LanguageSwitch } from '../LanguageSwitch'
import { FindBox } from './FindBox'
import { PrivacySwitch } from './PrivacySwitch'
import { WhoAmI } from './WhoAmI'

function Place({ to, label }: { to: string; label: string }) {
  const [here] = useRoute(`${to}/*?`)
  return (
    <li>
      <Link href={to} aria-current={here ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  )
}

/** Administrators administer and see no case; the others work cases and administer nothing. */
export function TopBar() {
  const t = useText()
  const session = useSession()
  const inside = session && !session.awaits
  const administers = session?.role === 'ADMINISTRATOR'
  return (
    <header className="top">
      <Link href="/staff" className="brand">
        <Mark />
        Porchlight
      </Link>
      {inside && (
        <nav aria-label={t('shell.main')}>
          <ul>
            {!administers && <Place to="/staff/worklist" label={t('staff.worklist')} />}
            {!administers && <Place to="/staff/clients" label={t('staff.clients')} />}
            {administers && <Place to="/staff/administration" label={t('staff.administration')} />}
          </ul>
        </nav>
      )}
      {inside && !administers && <FindBox />}
      <div className="top__end">
        {inside && !administers && <PrivacySwitch />}
        <LanguageSwitch />
        {session && <WhoAmI session={session} />}
      </div>
    </header>
  )
}
