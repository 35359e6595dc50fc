import { useState } from 'react'
import { goToSignIn } from '../../api/back'
import { answer, api } from '../../api/client'
import { sessionIs, signOut, useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { useSessionClock } from '../useSessionClock'
import { SignOutAsked } from './SignOutAsked'

/** Comes 2.5 minutes before the session would end, and asks whether somebody is still there; one tap keeps it. */
export function StillThere() {
  const t = useText()
  const secondsLeft = useSessionClock(useSession())
  const [leaving, setLeaving] = useState(false)
  const stay = () => answer(api.POST('/api/v1/sessions/refresh', { body: {} })).then(sessionIs, () => {})
  const remain = () => {
    setLeaving(false)
    void stay()
  }
  const leave = async () => {
    setLeaving(false)
    if (await signOut()) goToSignIn()
  }
  const minutes = Math.max(1, Math.ceil((secondsLeft ?? 0) / 60))
  return (
    <>
      <Dialog open={secondsLeft !== undefined && !leaving} title={t('session.ending')} onClose={stay}>
        <p>{t('session.ending-when', { minutes })}</p>
        <div className="actions">
          <Button wide onClick={stay}>
            {t('session.stay')}
          </Button>
          <Button wide look="plain" onClick={() => setLeaving(true)}>
            {t('session.leave')}
          </Button>
        </div>
      </Dialog>
      <SignOutAsked asked={leaving} onStay={remain} onLeave={leave} />
    </>
  )
}
