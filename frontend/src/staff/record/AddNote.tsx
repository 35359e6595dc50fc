import { answer, api } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

/** About a call, a visit or a message; colleagues read it, the client does not. */
export function AddNote({ record: { code }, onDone }: PanelProps) {
  const t = useText()
  const { draft, restored, change, clear } = useDraft(`note.${code}`, { text: '' })
  const form = useForm({
    send: (text: string, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/notes', { params: { path: { code } }, body: { text }, headers }),
      ),
    check: text => ({ text: !text && 'note.missing' }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(draft.text.trim())}
      does={t('note.add')}
      restored={restored}
      onClear={clear}
    >
      <TextArea
        id={fieldId('text')}
        label={t('note.text')}
        hint={t('note.hint')}
        rows={8}
        maxLength={1000}
        error={form.fault('text')}
        value={draft.text}
        onText={text => change({ text })}
      />
    </StaffForm>
  )
}
