import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { OutcomeFields } from '../OutcomeFields'
import type { SaidOutcome } from '../outcomes'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

/** What came of a task of which nothing but a word is asked. */
export function EndTask({ record: { code }, task: { id }, onDone }: PanelProps & { task: Shape<'Task'> }) {
  const t = useText()
  const { draft, restored, change, clear } = useDraft(`end.${id}`, {
    outcome: 'DONE' as SaidOutcome,
    note: '',
  })
  const form = useForm({
    send: (body: { outcome: SaidOutcome; note?: string }, headers) =>
      answer(api.POST('/api/v1/worklist/{id}/completion', { params: { path: { id } }, body, headers })),
    check: ({ outcome, note }) => ({ note: outcome !== 'DONE' && !note && 'end.note-missing' }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  const said = draft.note.trim()
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit({ outcome: draft.outcome, ...(said && { note: said }) })}
      does={t('worklist.end')}
      restored={restored}
      onClear={clear}
    >
      <OutcomeFields
        said={draft}
        label={t('end.note')}
        hint={t('end.note-hint')}
        error={form.fault('note')}
        onChange={change}
      />
    </StaffForm>
  )
}
