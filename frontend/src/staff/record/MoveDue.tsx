import { answer, api, type Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type ChecklistItem = Shape<'ChecklistItem'>

/** More time, or another day. */
export function MoveDue({ record: { code }, item, onDone }: PanelProps & { item: ChecklistItem }) {
  const t = useText()
  const f = useFormats()
  const { id } = item
  const { draft, change, clear } = useDraft(`due.${id}`, { dueOn: item.dueOn })
  const form = useForm({
    send: (body: { version: number; dueOn: string }) =>
      answer(api.PATCH('/api/v1/checklist-items/{id}', { params: { path: { id } }, body })),
    check: ({ dueOn }) => ({ dueOn: !dueOn && 'due.missing' }),
    at: { 'due-too-early': 'dueOn', 'due-too-late': 'dueOn' },
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  const { fresh, error } = useFresh<ChecklistItem>(form, 'item', code, item)
  const now = fresh ?? item
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit({ version: now.version, dueOn: draft.dueOn })}
      does={t('due.move')}
    >
      {fresh && <Fresh>{t('due.now', { day: f.weekday(fresh.dueOn) })}</Fresh>}
      <p>
        <b>{item.requirementName}</b>,{' '}
        {t('record.due', { day: f.weekday(now.dueOn), fromToday: f.fromToday(now.dueOn) })}
      </p>
      <TextField
        id={fieldId('dueOn')}
        type="date"
        label={t('due.to')}
        hint={t('due.client-is-told')}
        error={form.fault('dueOn')}
        value={draft.dueOn}
        onText={dueOn => change({ dueOn })}
      />
    </StaffForm>
  )
}
