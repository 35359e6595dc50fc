import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { fieldId } from '../useForm'
import { usePersonal } from '../usePersonal'
import { GRANTING } from './status'

export type MoveDraft = { to: string; reason: string; effectiveOn: string; amount: string }

type Props = {
  draft: MoveDraft
  enrolment: Shape<'Enrolment'>
  currency: string | undefined
  fault: (name: string) => string | undefined
  change: (part: Partial<MoveDraft>) => void
}

/** From when a decision counts, and what is paid from then on, where the client is told of it. */
export function MoveTerms({ draft, enrolment, currency, fault, change }: Props) {
  const t = useText()
  const personal = usePersonal()
  const announces = draft.to === 'ADVERSE_ACTION_PENDING'
  const pays = announces || draft.to === 'REDUCED' || GRANTING.includes(draft.to)
  return (
    <>
      {announces && (
        <TextField
          id={fieldId('effectiveOn')}
          type="date"
          label={t('move.effective-on')}
          hint={t('move.effective-on-hint')}
          error={fault('effectiveOn')}
          value={draft.effectiveOn}
          onText={effectiveOn => change({ effectiveOn })}
        />
      )}
      {pays && currency && (
        <TextField
          id={fieldId('amount')}
          label={t('move.amount', { currency })}
          hint={
            announces
              ? t('move.amount-hint')
              : enrolment.amount && t('move.amount-now', { amount: personal.said(enrolment.amount.amount) })
          }
          inputMode="decimal"
          autoComplete="off"
          maxLength={14}
          error={fault('amount') ?? fault('amount.currency')}
          value={draft.amount}
          onText={amount => change({ amount })}
        />
      )}
    </>
  )
}
