import { goToSignIn } from '../../api/back'
import { answer, api } from '../../api/client'
import { sessionIs, signOut, useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { useSessionClock } from './useSessionClock'

/** Comes 2.5 minutes before the session would end; one tap keeps it. */
export function SessionEnding() {
  const t = useText()
  const session = useSession()
  const secondsLeft = useSessionClock(session)
  const stay = () => answer(api.POST('/api/v1/sessions/refresh', { body: {} })).then(sessionIs, () => {})
  const leave = async () => {
    if (await signOut()) goToSignIn()
  }
  const open = secondsLeft !== undefined
  const minutes = Math.max(1, Math.ceil((secondsLeft ?? 0) / 60))
  return (
    <Dialog open={open} title={t('session.ending')} onClose={stay}>
      <p>{t('session.ending-when', { minutes })}</p>
      <div className="actions">
        <Button wide onClick={stay}>
          {t('session.stay')}
        </Button>
        <Button wide look="plain" onClick={leave}>
          {t('session.leave')}
        </Button>
      </div>
    </Dialog>
  )
}
