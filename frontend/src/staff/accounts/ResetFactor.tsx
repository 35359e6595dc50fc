import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { StepUp } from '../StepUp'
import { ACCOUNTS } from './accounts'

/** For a colleague who lost the phone and the codes on paper; asked about once. */
export function ResetFactor({ account: { id, name } }: { account: Shape<'StaffAccount'> }) {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const reset = useSubmission(
    (id: string) =>
      answer(api.DELETE('/api/v1/staff-accounts/{id}/second-factor', { params: { path: { id } } })),
    () => {
      setAsking(false)
      queries.invalidate(ACCOUNTS)
    },
  )
  return (
    <>
      <Button look="plain" onClick={() => setAsking(true)}>
        {t('administration.reset-factor')}
        <span className="vh"> {name}</span>
      </Button>
      <Dialog
        open={asking}
        title={t('administration.reset-factor-title', { name })}
        onClose={() => setAsking(false)}
      >
        <p>{t('administration.reset-factor-what')}</p>
        <ProblemNotice error={reset.error} />
        <div className="actions">
          <Button busy={reset.busy} onClick={() => reset.submit(id)}>
            {t('administration.reset-factor')}
          </Button>
          <Button look="plain" onClick={() => setAsking(false)}>
            {t('administration.reset-factor-not')}
          </Button>
        </div>
      </Dialog>
      <StepUp error={reset.error} onShown={() => reset.submit(id)} />
    </>
  )
}
