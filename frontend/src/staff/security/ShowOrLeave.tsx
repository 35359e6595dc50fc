import { goToSignIn } from '../../api/back'
import { queries } from '../../api/queries'
import { signOut } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ProofForm } from './ProofForm'

/** Whoever it is shows that, or lets somebody else sign in. */
export function ShowOrLeave() {
  const t = useText()
  const leave = async () => {
    if (await signOut()) goToSignIn()
  }
  return (
    <>
      <ProofForm onShown={() => queries.invalidate()} />
      <Button look="plain" onClick={leave}>
        {t('lock.leave')}
      </Button>
    </>
  )
}
