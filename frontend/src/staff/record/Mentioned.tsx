import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { OutcomeFields } from '../OutcomeFields'
import type { SaidOutcome } from '../outcomes'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import { OneNote } from './OneNote'
import type { PanelProps } from './RecordPanel'
import { useEngagement } from './useEngagement'
import { recordChanged } from './useRecord'

type Props = PanelProps & { task: Shape<'Task'> }

/** The note in which a colleague named somebody, and what came of it. */
export function Mentioned({ record: { code }, task, onDone }: Props) {
  const t = useText()
  const { id, engagementId = '' } = task
  const note = useEngagement(code, engagementId)
  const { draft, restored, change, clear } = useDraft(`mention.${id}`, {
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
    <>
      <ProblemNotice error={note.error} onRetry={note.again} />
      {note.pending && <Loading />}
      {note.data && (
        <ul className="notes">
          <OneNote code={code} told={note.data} />
        </ul>
      )}
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
    </>
  )
}
