import { useState } from 'react'
import { useLocation } from 'wouter'
import { hasLeft } from '../../api/back'
import { queries } from '../../api/queries'
import { sessionIs, signOut } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { wipeDevice } from './wipe'

type Props = { open: boolean; onClose: () => void }

/** Asks once before this phone is cleared, because photos that were not sent yet go, too. */
export default function ClearAsked({ open, onClose }: Props) {
  const t = useText()
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const leave = async () => {
    setBusy(true)
    const told = await signOut()
    const wiped = await wipeDevice()
    hasLeft(true)
    queries.clear()
    // How to reach the office stays on the page; nothing of it is kept.
    queries.invalidate(['office'])
    sessionIs(null)
    navigate('/left', { replace: true, state: { told, wiped } })
    // It stands beside the pages, and stays where they change.
    setBusy(false)
    onClose()
  }
  return (
    <Dialog open={open} title={t('leave.title')} onClose={onClose}>
      <p>{t('leave.what-goes')}</p>
      <div className="actions">
        <Button wide busy={busy} onClick={leave}>
          {t('leave.button')}
        </Button>
        <Button wide look="plain" onClick={onClose}>
          {t('leave.stay')}
        </Button>
      </div>
    </Dialog>
  )
}
