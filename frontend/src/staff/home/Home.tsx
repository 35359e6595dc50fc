import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'

export default function Home() {
  const t = useText()
  const session = useSession()
  return (
    <div className="staff-page stack">
      <h1>{t('staff.home')}</h1>
      {session && <p>{t('staff.signed-in-as', { name: session.name })}</p>}
    </div>
  )
}
