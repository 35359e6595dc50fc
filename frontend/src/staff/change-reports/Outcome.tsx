import { answer, api, type Shape } from '../../api/client'
import { serverNow } from '../../api/clock'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { Fresh } from '../Fresh'
import { LetterPreview } from '../LetterPreview'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useFieldWords } from '../useFieldWords'
import { fieldId, useForm } from '../useForm'
import { useLanguageName } from '../useOffices'
import { ActForm } from './ActForm'
import { usualStart } from './acts'
import { useOvertaken } from './useChangeReport'

type Report = Shape<'ChangeReport'>
type Decision = Shape<'NewChangeDecision'>

type Props = {
  outcome: Decision['outcome']
  report: Report
  record: Shape<'ClientRecord'>
  onClose: () => void
  onDone: (report: Report) => void
  onFinished: (by: string) => void
}

/** What the record says from then on, where the change is applied. */
function WhatChanges({ differences }: { differences: Shape<'Difference'>[] }) {
  const t = useText()
  const words = useFieldWords()
  const changed = differences.filter(one => one.changed)
  if (changed.length === 0) return <p className="small">{t('change.nothing-differs')}</p>
  return (
    <section className="preview stack stack--xs">
      <h3>{t('change.will-change')}</h3>
      <ul className="small">
        {changed.map(({ field, becomes }) => (
          <li key={field}>
            {words.label(field)}: <b>{becomes ? words.value(field, becomes) : t('change.gone')}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Ends a report: the record changes from a day on, or nothing does; why is what the client reads. */
export function Outcome({ outcome, report, record, onClose, onDone, onFinished }: Props) {
  const t = useText()
  const f = useFormats()
  const languageName = useLanguageName()
  const applies = outcome === 'APPLIED'
  const today = f.dayOf(new Date(serverNow()))
  const { draft, restored, change, clear } = useDraft(`outcome.${outcome}.${report.id}`, {
    effectiveOn: usualStart(report.change.happenedOn, today),
    reason: '',
  })
  const reason = draft.reason.trim()
  const form = useForm({
    send: (body: Decision, headers) =>
      answer(
        api.POST('/api/v1/change-reports/{id}/decision', {
          params: { path: { id: report.id } },
          body,
          headers,
        }),
      ),
    check: body => ({
      effectiveOn: applies && !body.effectiveOn && 'change.effective-missing',
      reason: !body.reason && 'change.reason-missing',
    }),
    onDone: decided => {
      clear()
      onDone(decided)
    },
  })
  const decision: Decision = {
    version: report.version,
    outcome,
    reason,
    ...(applies && { effectiveOn: draft.effectiveOn }),
  }
  const fresh = useOvertaken(form.problem, onFinished)
  return (
    <ActForm title={t(`change.title-${outcome}`)} onClose={onClose}>
      <StaffForm
        {...form}
        error={fresh ? undefined : form.error}
        onSubmit={form.submit(decision)}
        does={t(`change.do-${outcome}`)}
        restored={restored}
        onClear={clear}
      >
        {fresh && <Fresh>{t('move.now', { status: t(`change-status.${fresh.state.status}`) })}</Fresh>}
        {applies && <WhatChanges differences={report.differences ?? []} />}
        {applies && (
          <TextField
            id={fieldId('effectiveOn')}
            type="date"
            label={t('change.effective')}
            error={form.fault('effectiveOn')}
            value={draft.effectiveOn}
            onText={effectiveOn => change({ effectiveOn })}
          />
        )}
        <TextArea
          id={fieldId('reason')}
          label={t(`change.why-${outcome}`)}
          hint={t('ask.reason-hint', { language: languageName(record.language) })}
          rows={3}
          maxLength={1000}
          error={form.fault('reason')}
          value={draft.reason}
          onText={text => change({ reason: text })}
        />
        {reason && (draft.effectiveOn || !applies) && (
          <LetterPreview
            decision={decision}
            look={body =>
              answer(
                api.POST('/api/v1/change-reports/{id}/decision/preview', {
                  params: { path: { id: report.id } },
                  body,
                }),
              )
            }
          />
        )}
      </StaffForm>
    </ActForm>
  )
}
