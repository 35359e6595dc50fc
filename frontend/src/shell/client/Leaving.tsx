import { useState } from 'react'
import { useLocation } from 'wouter'
import { goToSignIn } from '../../api/back'
import { answer, api } from '../../api/client'
import { queries } from '../../api/queries'
import { sessionIs, signOut } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { wipeDevice } from './wipe'

type Props = { open: boolean; onStay: () => void }

/** Asks once before this phone is cleared, because photos that were not sent yet go, too. */
export function ClearAsked({ open, onStay }: Props) {
  const t = useText()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const leave = async () => {
    setBusy(true)
    const told = await signOut()
    const wiped = await wipeDevice()
    queries.clear()
    sessionIs(null)
    navigate('/left', { replace: true, state: { told, wiped } })
  }
  return (
    <Dialog open={open} title={t('leave.title')} onClose={onStay}>
      <p>{t('leave.what-goes')}</p>
      <div className="actions">
        <Button wide busy={busy} onClick={leave}>
          {t('leave.button')}
        </Button>
        <Button wide look="plain" onClick={onStay}>
          {t('leave.stay')}
        </Button>
      </div>
    </Dialog>
  )
}

/** Asks whether somebody is still there; one tap keeps the session. */
export function StillThere({ secondsLeft }: { secondsLeft: number | undefined }) {
  const t = useText()
  const stay = () => answer(api.POST('/api/v1/sessions/refresh', { body: {} })).then(sessionIs, () => {})
  const leave = async () => {
    if (await signOut()) goToSignIn()
  }
  const minutes = Math.max(1, Math.ceil((secondsLeft ?? 0) / 60))
  return (
    <Dialog open={secondsLeft !== undefined} title={t('session.ending')} onClose={stay}>
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
