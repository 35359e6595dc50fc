import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { leaveHere } from '../../staff/leaveHere'
import { lockNow } from '../../staff/security/useIdleLock'
import { Button } from '../../ui/button/Button'

/** Where others use the computer, too: how to leave it so that they find nothing. */
export function SharedDevice() {
  const t = useText()
  const session = useSession()
  if (!session?.sharedDevice || session.awaits) return null
  return (
    <aside className="shared-device" aria-label={t('shared.here')}>
      <p>{t('shared.reminder')}</p>
      <Button look="plain" icon="lock" onClick={() => lockNow(session)}>
        {t('lock.now')}
      </Button>
      <Button look="plain" onClick={() => void leaveHere()}>
        {t('staff.sign-out')}
      </Button>
    </aside>
  )
}
