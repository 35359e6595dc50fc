import { useLocation } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { asAmount } from '../../changes/amount'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { amountFault } from '../amount'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'

type Correction = Shape<'NoticeCorrection'>
type Props = { notice: Shape<'Notice'>; onDone: () => void }

const AMOUNTS = ['amountBefore', 'amountAfter'] as const

/** Another letter in place of a wrong one, which stays as it was sent. */
export function CorrectNotice({ notice, onDone }: Props) {
  const t = useText()
  const [, navigate] = useLocation()
  const { draft, restored, change, clear } = useDraft(`letter.${notice.id}`, {
    reason: notice.reason ?? '',
    effectiveOn: notice.effectiveOn ?? '',
    amountBefore: notice.amountBefore?.amount ?? '',
    amountAfter: notice.amountAfter?.amount ?? '',
  })
  const form = useForm({
    send: (body: Correction, headers) =>
      answer(
        api.POST('/api/v1/notices/{id}/correction', {
          params: { path: { id: notice.id } },
          body,
          headers,
        }),
      ),
    check: ({ reason }) => ({
      reason: !reason && 'letter.reason-missing',
      amountBefore: amountFault(draft.amountBefore),
      amountAfter: amountFault(draft.amountAfter),
    }),
    onDone: ({ id }) => {
      clear()
      queries.invalidate(['notice'])
      queries.invalidate(['record'])
      onDone()
      navigate(`/staff/notices/${id}`)
    },
  })
  const money = (name: (typeof AMOUNTS)[number]) => {
    const amount = asAmount(draft[name])
    const currency = notice[name]?.currency
    return amount && currency ? { [name]: { amount, currency } } : {}
  }
  const body: Correction = {
    reason: draft.reason.trim(),
    ...(draft.effectiveOn && { effectiveOn: draft.effectiveOn }),
    ...money('amountBefore'),
    ...money('amountAfter'),
  }
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(body)}
      does={t('letter.correct-do')}
      restored={restored}
      onClear={clear}
    >
      <p>{t('letter.correct-means')}</p>
      <TextArea
        id={fieldId('reason')}
        label={t('letter.reason')}
        hint={t('move.reason-hint')}
        rows={4}
        maxLength={1000}
        error={form.fault('reason')}
        value={draft.reason}
        onText={reason => change({ reason })}
      />
      {notice.effectiveOn && (
        <TextField
          id={fieldId('effectiveOn')}
          type="date"
          label={t('letter.from')}
          error={form.fault('effectiveOn')}
          value={draft.effectiveOn}
          onText={effectiveOn => change({ effectiveOn })}
        />
      )}
      {AMOUNTS.filter(name => notice[name]).map(name => (
        <TextField
          key={name}
          id={fieldId(name)}
          label={t(`letter.${name}`, { currency: notice[name]?.currency })}
          inputMode="decimal"
          autoComplete="off"
          maxLength={14}
          error={form.fault(name)}
          value={draft[name]}
          onText={amount => change({ [name]: amount })}
        />
      ))}
    </StaffForm>
  )
}
