import { answer, api } from '../../api/client'
import { useText } from '../../i18n/useText'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import { contentOf, EMPTY, type EngagementDraft, missingIn } from './engagement-draft'
import { NoteFields } from './NoteFields'
import { NoteText } from './NoteText'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'
import { useZone } from './useZone'

/** About a call, a visit or a message; colleagues read it, the client does not. */
export function AddNote({ record: { code }, onDone }: PanelProps) {
  const t = useText()
  const timeZone = useZone()
  const { draft, restored, change, clear } = useDraft<EngagementDraft>(`note.${code}`, EMPTY)
  const form = useForm({
    send: (draft: EngagementDraft, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/engagements', {
          params: { path: { code } },
          body: contentOf(draft, timeZone),
          headers,
        }),
      ),
    check: missingIn,
    at: { 'mention-unknown': 'text' },
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(draft)}
      does={t('note.add')}
      restored={restored}
      onClear={clear}
    >
      <NoteText code={code} label={t('note.text')} draft={draft} change={change} error={form.fault('text')} />
      <NoteFields draft={draft} change={change} fault={form.fault} />
    </StaffForm>
  )
}
