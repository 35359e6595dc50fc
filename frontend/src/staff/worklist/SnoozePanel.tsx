import { useState } from 'react'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'
import type { Deed } from './useBulk'

type Props = { supervises: boolean; onDone: (deed: Deed) => void }

const DAY = 86_400_000

/** Until which day, and why. */
export function SnoozePanel({ supervises, onDone }: Props) {
  const t = useText()
  const f = useFormats()
  const dayIn = (days: number) => f.dayOf(new Date(Date.now() + days * DAY).toISOString())
  const [until, setUntil] = useState(() => dayIn(1))
  const [reason, setReason] = useState('')
  const form = useForm({
    send: async (content: { until: string; reason: string }) => content,
    check: content => ({
      until: (content.until <= dayIn(0) || content.until > dayIn(90)) && 'snooze.day-wrong',
      reason: !content.reason && 'snooze.reason-missing',
    }),
    onDone: content => onDone({ act: 'SNOOZE', ...content }),
  })
  return (
    <StaffForm {...form} onSubmit={form.submit({ until, reason: reason.trim() })} does={t('worklist.snooze')}>
      <TextField
        id={fieldId('until')}
        type="date"
        label={t('snooze.until')}
        hint={t(supervises ? 'snooze.until-supervisor' : 'snooze.until-hint')}
        min={dayIn(1)}
        max={dayIn(90)}
        error={form.fault('until')}
        value={until}
        onText={setUntil}
      />
      <TextField
        id={fieldId('reason')}
        label={t('snooze.reason')}
        maxLength={300}
        error={form.fault('reason')}
        value={reason}
        onText={setReason}
      />
    </StaffForm>
  )
}
