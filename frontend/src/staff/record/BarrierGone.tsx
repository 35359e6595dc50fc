import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

/** How it was got out of the way: colleagues learn from it. */
export function BarrierGone({
  record: { code },
  barrier: { id, kind, words },
  onDone,
}: PanelProps & { barrier: Shape<'GoalBarrier'> }) {
  const t = useText()
  const personal = usePersonal()
  const { draft, restored, change, clear } = useDraft(`barrier-gone.${id}`, { how: '' })
  const form = useForm({
    send: (body: { how: string }, headers) =>
      answer(api.POST('/api/v1/goal-barriers/{id}/removal', { params: { path: { id } }, body, headers })),
    check: ({ how }) => ({ how: !how && 'barrier.how-missing' }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit({ how: draft.how.trim() })}
      does={t('form.save')}
      restored={restored}
      onClear={clear}
    >
      <p>
        <b>{t(`barrier.${kind}`)}</b> {personal.said(words)}
      </p>
      <TextArea
        id={fieldId('how')}
        label={t('barrier.how')}
        rows={3}
        maxLength={1000}
        error={form.fault('how')}
        value={draft.how}
        onText={how => change({ how })}
      />
    </StaffForm>
  )
}
