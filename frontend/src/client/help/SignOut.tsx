import { useState } from 'react'
import { useLocation } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { signOut } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'

/** Here, or on every phone and computer at once; drafts stay, and "Clear and leave" is in the foot of the page. */
export function SignOut() {
  const t = useText()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const [error, setError] = useState<unknown>()
  const leave = (how?: { everywhere: boolean }) => async () => {
    setAsking(false)
    const told = await signOut(how)
    setError(told ? undefined : Problem.unreachable('sign out'))
    if (told) navigate('/sign-in', { replace: true })
  }
  return (
    <div className="actions">
      <ProblemNotice error={error} />
      <Button look="second" wide onClick={leave()}>
        {t('help.sign-out')}
      </Button>
      <Button look="plain" wide onClick={() => setAsking(true)}>
        {t('help.sign-out-everywhere')}
      </Button>
      <p className="quiet small">{t('help.clear-why')}</p>
      <Dialog open={asking} title={t('help.sign-out-everywhere')} onClose={() => setAsking(false)}>
        <p>{t('help.sign-out-everywhere-why')}</p>
        <div className="actions">
          <Button wide onClick={leave({ everywhere: true })}>
            {t('help.sign-out-everywhere')}
          </Button>
          <Button wide look="plain" onClick={() => setAsking(false)}>
            {t('leave.stay')}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
