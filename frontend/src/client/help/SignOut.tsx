import { useState } from 'react'
import { goToSignIn } from '../../api/back'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { signOut } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { SignOutAsked } from '../../shell/client/SignOutAsked'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'

type How = { everywhere: boolean }

/** Here, or on every phone and computer at once. What this site keeps on the phone goes with it. */
export function SignOut() {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const [wanted, setWanted] = useState<How>()
  const [error, setError] = useState<unknown>()
  const leave = async () => {
    setWanted(undefined)
    const told = await signOut(wanted)
    setError(told ? undefined : Problem.unreachable('sign out'))
    if (told) goToSignIn()
  }
  const everywhere = () => {
    setAsking(false)
    setWanted({ everywhere: true })
  }
  return (
    <div className="actions">
      <ProblemNotice error={error} />
      <Button look="second" wide busy={wanted !== undefined} onClick={() => setWanted({ everywhere: false })}>
        {t('help.sign-out')}
      </Button>
      <Button look="plain" wide onClick={() => setAsking(true)}>
        {t('help.sign-out-everywhere')}
      </Button>
      <p className="quiet small">{t('help.clear-why')}</p>
      <Dialog open={asking} title={t('help.sign-out-everywhere')} onClose={() => setAsking(false)}>
        <p>{t('help.sign-out-everywhere-why')}</p>
        <div className="actions">
          <Button wide onClick={everywhere}>
            {t('help.sign-out-everywhere')}
          </Button>
          <Button wide look="plain" onClick={() => setAsking(false)}>
            {t('leave.stay')}
          </Button>
        </div>
      </Dialog>
      <SignOutAsked asked={wanted !== undefined} onStay={() => setWanted(undefined)} onLeave={leave} />
    </div>
  )
}
