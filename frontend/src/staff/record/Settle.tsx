import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type ChecklistItem = Shape<'ChecklistItem'>

type Body = { reason: string; version: number }
type Props = PanelProps & { how: 'waive' | 'withdraw'; item: ChecklistItem }

function send(how: Props['how'], id: string, body: Body, headers: { 'Idempotency-Key': string }) {
  const request = { params: { path: { id } }, body, headers }
  return answer(
    how === 'waive'
      ? api.POST('/api/v1/checklist-items/{id}/waiver', request)
      : api.POST('/api/v1/checklist-items/{id}/withdrawal', request),
  )
}

/** It is not needed (waived), or should not have been asked (withdrawn). */
export function Settle({ record: { code }, how, item, onDone }: Props) {
  const t = useText()
  const { draft, restored, change, clear } = useDraft(`${how}.${item.id}`, { reason: '' })
  const form = useForm({
    send: (body: Body, headers) => send(how, item.id, body, headers),
    check: ({ reason }) => ({ reason: !reason && 'settle.reason-missing' }),
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
      onSubmit={form.submit({ reason: draft.reason.trim(), version: now.version })}
      does={t(`settle.${how}`)}
      restored={restored}
      onClear={clear}
    >
      {fresh && <Fresh>{t(`item-status.${fresh.state.status}`)}</Fresh>}
      <p>
        <b>{item.requirementName}</b>. {t(`settle.${how}-means`)}
      </p>
      <TextArea
        id={fieldId('reason')}
        label={t('settle.reason')}
        hint={t('settle.reason-hint')}
        rows={3}
        maxLength={1000}
        error={form.fault('reason')}
        value={draft.reason}
        onText={reason => change({ reason })}
      />
    </StaffForm>
  )
}
