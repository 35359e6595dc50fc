import { useState } from 'react'
import { useLocation } from 'wouter'
import { queries } from '../../api/queries'
import { sessionIs, signOut } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { wipeDevice } from './wipe'

/** For a borrowed phone. Asks once, because photos that were not sent yet go, too. */
export function ClearAndLeave() {
  const t = useText()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
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
    <>
      <Button look="plain" icon="lock" onClick={() => setAsking(true)}>
        {t('leave.button')}
      </Button>
      <Dialog open={asking} title={t('leave.title')} onClose={() => setAsking(false)}>
        <p>{t('leave.what-goes')}</p>
        <div className="actions">
          <Button wide busy={busy} onClick={leave}>
            {t('leave.button')}
          </Button>
          <Button wide look="plain" onClick={() => setAsking(false)}>
            {t('leave.stay')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
