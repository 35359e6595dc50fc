import type { FormEvent, ReactNode } from 'react'
import { ProblemNotice } from '../api/ProblemNotice'
import { useText } from '../i18n/useText'
import { Button } from '../ui/button/Button'
import { ErrorSummary, type FieldFault } from '../ui/error-summary/ErrorSummary'
import { Notice } from '../ui/notice/Notice'

type Props = {
  onSubmit: (event: FormEvent) => void
  faults: FieldFault[]
  error: unknown
  busy: boolean
  /** What the button does, as a verb. */
  does: ReactNode
  /** Told when there was something from before; `onClear` starts over. */
  restored?: boolean
  onClear?: () => void
  children: ReactNode
}

/** What is wrong first, then the fields, then the one button. */
export function StaffForm({ onSubmit, faults, error, busy, does, restored, onClear, children }: Props) {
  const t = useText()
  return (
    <form className="stack" noValidate onSubmit={onSubmit}>
      <ErrorSummary faults={faults} />
      <ProblemNotice error={error} />
      {restored && onClear && (
        <Notice icon="history">
          <p>{t('form.restored')}</p>
          <Button look="plain" onClick={onClear}>
            {t('form.start-over')}
          </Button>
        </Notice>
      )}
      {children}
      <Button type="submit" busy={busy}>
        {busy ? t('form.sending') : does}
      </Button>
    </form>
  )
}
