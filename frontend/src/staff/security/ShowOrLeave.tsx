import { queries } from '../../api/queries'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { leaveHere } from '../leaveHere'
import { ProofForm } from './ProofForm'

/** Whoever it is shows that, or lets somebody else sign in. */
export function ShowOrLeave() {
  const t = useText()
  return (
    <>
      <ProofForm onShown={() => queries.invalidate()} />
      <Button look="plain" onClick={() => void leaveHere()}>
        {t('lock.leave')}
      </Button>
    </>
  )
}
