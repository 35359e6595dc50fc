import { answer, api } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { jobsChanged } from './jobs'

/** It is never done; why is kept. */
export function DropJob({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useText()
  const { draft, change, clear } = useDraft(`drop-job.${id}`, { reason: '' })
  const form = useForm({
    send: (reason: string) =>
      answer(api.POST('/api/v1/dead-jobs/{id}/removal', { params: { path: { id } }, body: { reason } })),
    check: reason => ({ reason: !reason && 'jobs.reason-missing' }),
    onDone: () => {
      clear()
      jobsChanged()
      onDone()
    },
  })
  return (
    <StaffForm {...form} onSubmit={form.submit(draft.reason.trim())} does={t('jobs.drop')}>
      <p>{t('jobs.drop-what')}</p>
      <TextField
        id={fieldId('reason')}
        label={t('jobs.reason')}
        hint={t('jobs.reason-hint')}
        autoComplete="off"
        maxLength={200}
        error={form.fault('reason')}
        value={draft.reason}
        onText={reason => change({ reason })}
      />
    </StaffForm>
  )
}
