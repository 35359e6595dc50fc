import { useState } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { useLater } from '../useLater'
import { withWords } from './leavingWords'

/** Its page comes, too: by the time that it is shown there may be no network. */
const leaving = () => withWords(Promise.all([import('./Leaving'), import('./Left')]))

/** For a borrowed phone. */
export function ClearAndLeave() {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const ClearAsked = useLater(leaving, asking)?.[0].default
  return (
    <>
      <Button look="plain" icon="lock" busy={asking && !ClearAsked} onClick={() => setAsking(true)}>
        {t('leave.button')}
      </Button>
      {ClearAsked && <ClearAsked open={asking} onClose={() => setAsking(false)} />}
    </>
  )
}
