import { useState } from 'react'
import { useText } from '../../i18n/useText'
import { Dialog } from '../../ui/dialog/Dialog'
import { ShowOrLeave } from './ShowOrLeave'

/** In front of everything, other dialogs included; however it is closed, it is there again. */
export function Locked() {
  const t = useText()
  const [times, setTimes] = useState(0)
  return (
    <Dialog key={times} open title={t('lock.locked')} onClose={() => setTimes(times + 1)}>
      <p>{t('lock.locked-why')}</p>
      <ShowOrLeave />
    </Dialog>
  )
}
