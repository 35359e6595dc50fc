import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

/** A step is done: one's own, or the client's, who told so. */
export function CompleteStep({ record: { code }, step, onDone }: PanelProps & { step: Shape<'GoalStep'> }) {
  const t = useText()
  const personal = usePersonal()
  const { id, title, owner } = step
  const { draft, restored, change, clear } = useDraft(`step.${id}`, { note: '' })
  const form = useForm({
    send: (note: string) =>
      answer(
        api.PUT('/api/v1/goal-steps/{id}/done', { params: { path: { id } }, body: note ? { note } : {} }),
      ),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(draft.note.trim())}
      does={t('goal.step-done')}
      restored={restored}
      onClear={clear}
    >
      <p>
        <b>{personal.said(title)}</b>
      </p>
      {owner === 'CLIENT' && <p>{t('goal.step-done-for')}</p>}
      <TextArea
        id={fieldId('note')}
        label={t('goal.step-done-note')}
        hint={t('goal.step-done-hint')}
        rows={3}
        maxLength={1000}
        error={form.fault('note')}
        value={draft.note}
        onText={note => change({ note })}
      />
    </StaffForm>
  )
}
