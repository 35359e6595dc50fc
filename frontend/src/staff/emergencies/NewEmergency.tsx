import { useState } from 'react'
import { useLocation } from 'wouter'
import { answer, api } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { BackLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { StaffForm } from '../StaffForm'
import { StepUp } from '../StepUp'
import { fieldId, useForm } from '../useForm'

type Draft = { code: string; reason: string }

/** Opens a record that is kept from whoever asks, for an hour, and says who is told of it. */
export default function NewEmergency() {
  const t = useText()
  const [, navigate] = useLocation()
  const [draft, setDraft] = useState<Draft>(() => ({ code: history.state?.code ?? '', reason: '' }))
  const form = useForm({
    send: ({ code, reason }: Draft) =>
      answer(
        api.POST('/api/v1/emergencies', { body: { code: code.trim().toUpperCase(), reason: reason.trim() } }),
      ),
    check: ({ code, reason }) => ({
      code: !code.trim() && 'emergency.code-missing',
      reason: !reason.trim() && 'emergency.reason-missing',
    }),
    at: { 'not-found': 'code', 'emergency-not-needed': 'code' },
    onDone: ({ clientCode }) => navigate(`/staff/clients/${clientCode}`),
  })
  const again = form.submit(draft)
  const stepUp = form.problem?.code === 'step-up-needed'
  return (
    <div className="staff-page stack">
      <BackLink to="/staff/clients">{t('staff.clients')}</BackLink>
      <h1>{t('emergency.open')}</h1>
      <Notice icon="alert">{t('emergency.what')}</Notice>
      <StaffForm
        {...form}
        error={stepUp ? undefined : form.error}
        onSubmit={again}
        does={t('emergency.open-now')}
      >
        <TextField
          id={fieldId('code')}
          label={t('clients.code')}
          hint={t('emergency.code-hint')}
          error={form.fault('code')}
          value={draft.code}
          onText={code => setDraft({ ...draft, code })}
        />
        <TextArea
          id={fieldId('reason')}
          label={t('emergency.why')}
          hint={t('emergency.reason-hint')}
          maxLength={500}
          error={form.fault('reason')}
          value={draft.reason}
          onText={reason => setDraft({ ...draft, reason })}
        />
      </StaffForm>
      <StepUp error={form.problem} onShown={() => again()} />
    </div>
  )
}
