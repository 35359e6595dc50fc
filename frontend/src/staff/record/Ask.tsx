import { answer, api, type Shape } from '../../api/client'
import { serverNow } from '../../api/clock'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { Select } from '../../ui/select/Select'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import { useBranches, usePrograms } from '../useOffices'
import { type AskDraft, AskFields } from './AskFields'
import { usualDue } from './due'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Props = PanelProps & { enrolmentId: string | undefined }
const EMPTY: AskDraft = { enrolmentId: '', requirement: '', documentTypes: [], reason: '', dueOn: '' }

/** Asks the client for proof of one requirement; any one of several documents will do. */
export function Ask({ record, enrolmentId, onDone }: Props) {
  const t = useText()
  const f = useFormats()
  const programs = usePrograms()
  const branches = useBranches()
  const running = record.enrolments.filter(({ state }) => !state.finished)
  const { draft, restored, change, clear } = useDraft(`ask.${record.code}`, EMPTY)
  const only = running.length === 1 ? running[0]?.id : ''
  const enrolment = running.find(({ id }) => id === (enrolmentId || draft.enrolmentId || only))
  const program = programs.data?.items.find(one => one.program === enrolment?.program)
  const branch = branches.data?.items.find(one => one.id === record.branch.id)
  const today = f.dayOf(new Date(serverNow()))
  const usual =
    program && usualDue(today, program.verificationDays, program.movesOffClosedDays ? branch : undefined)
  const content = { ...draft, dueOn: draft.dueOn || usual || '' }

  const form = useForm({
    send: ({ requirement, documentTypes, reason, dueOn }: AskDraft, headers) =>
      answer(
        api.POST('/api/v1/enrolments/{id}/checklist-items', {
          params: { path: { id: enrolment?.id ?? '' } },
          body: {
            requirement,
            reason: reason.trim(),
            ...(dueOn && { dueOn }),
            ...(documentTypes.length > 0 && { documentTypes }),
          },
          headers,
        }),
      ),
    check: ({ requirement, reason }) => ({
      requirement: !requirement && 'ask.requirement-missing',
      reason: !reason.trim() && 'ask.reason-missing',
    }),
    at: { 'already-asked': 'requirement', 'due-too-early': 'dueOn', 'due-too-late': 'dueOn' },
    onDone: () => {
      clear()
      recordChanged(record.code)
      onDone()
    },
  })

  if (running.length === 0) return <p>{t('ask.no-enrolment')}</p>
  if (!programs.data)
    return programs.error ? <ProblemNotice error={programs.error} onRetry={programs.again} /> : <Loading />
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(content)}
      does={t('ask.do')}
      restored={restored}
      onClear={clear}
    >
      {!enrolmentId && running.length > 1 && (
        <Select
          id="ask-enrolment"
          label={t('worklist.program')}
          placeholder={t('form.pick')}
          options={running.map(({ id, alias }: Shape<'RecordEnrolment'>) => ({ value: id, label: alias }))}
          value={enrolment?.id ?? ''}
          onPick={id => change({ enrolmentId: id, requirement: '', documentTypes: [] })}
        />
      )}
      {enrolment && program && (
        <AskFields
          draft={content}
          record={record}
          enrolment={enrolment}
          program={program}
          earliest={today}
          fault={form.fault}
          onChange={change}
        />
      )}
    </StaffForm>
  )
}
