import { answer, api, type Shape } from '../../api/client'
import { serverNow } from '../../api/clock'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { useLanguageName, usePrograms } from '../useOffices'
import { ActForm } from './ActForm'
import { requirementsOf } from './acts'
import { useOvertaken } from './useChangeReport'

type Report = Shape<'ChangeReport'>
type Draft = { requirement: string; reason: string; dueOn: string }

type Props = {
  report: Report
  record: Shape<'ClientRecord'>
  onClose: () => void
  onDone: (report: Report) => void
  onFinished: (by: string) => void
}

/** Asks the client to show it: what for, by when, and why, in words that the client reads. */
export function AskProof({ report, record, onClose, onDone, onFinished }: Props) {
  const t = useText()
  const f = useFormats()
  const languageName = useLanguageName()
  const programs = usePrograms().data?.items ?? []
  const running = record.enrolments.filter(({ state }) => !state.finished).map(({ program }) => program)
  const requirements = requirementsOf(programs, running)
  const usual = requirements.find(({ name }) => name === report.proof.requirementName)?.requirement ?? ''
  const { draft, restored, change, clear } = useDraft<Draft>(`proof.${report.id}`, {
    requirement: '',
    reason: '',
    dueOn: '',
  })
  const content = { ...draft, requirement: draft.requirement || usual, version: report.version }
  const form = useForm({
    send: ({ requirement, reason, dueOn, version }: typeof content, headers) =>
      answer(
        api.POST('/api/v1/change-reports/{id}/proof-requests', {
          params: { path: { id: report.id } },
          body: { version, requirement, reason: reason.trim(), ...(dueOn && { dueOn }) },
          headers,
        }),
      ),
    check: ({ requirement, reason }) => ({
      requirement: !requirement && 'ask.requirement-missing',
      reason: !reason.trim() && 'ask.reason-missing',
    }),
    at: {
      'already-asked': 'requirement',
      'requirement-unknown': 'requirement',
      'due-too-early': 'dueOn',
      'due-too-late': 'dueOn',
    },
    onDone: now => {
      clear()
      onDone(now)
    },
  })
  const fresh = useOvertaken(form.problem, onFinished)
  return (
    <ActForm title={t('change.ask-proof')} onClose={onClose}>
      <StaffForm
        {...form}
        error={fresh ? undefined : form.error}
        onSubmit={form.submit(content)}
        does={t('ask.do')}
        restored={restored}
        onClear={clear}
      >
        {fresh && <Fresh>{t('move.now', { status: t(`change-status.${fresh.state.status}`) })}</Fresh>}
        <Select
          id={fieldId('requirement')}
          label={t('ask.requirement')}
          placeholder={t('form.pick')}
          options={requirements.map(({ requirement, name }) => ({ value: requirement, label: name }))}
          error={form.fault('requirement')}
          value={content.requirement}
          onPick={requirement => change({ requirement })}
        />
        <TextArea
          id={fieldId('reason')}
          label={t('ask.reason')}
          hint={t('ask.reason-hint', { language: languageName(record.language) })}
          rows={3}
          maxLength={1000}
          error={form.fault('reason')}
          value={draft.reason}
          onText={reason => change({ reason })}
        />
        <TextField
          id={fieldId('dueOn')}
          type="date"
          label={t('change.due-on')}
          hint={t('change.due-on-hint')}
          min={f.dayOf(new Date(serverNow()))}
          error={form.fault('dueOn')}
          value={draft.dueOn}
          onText={dueOn => change({ dueOn })}
        />
      </StaffForm>
    </ActForm>
  )
}
