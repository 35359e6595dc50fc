import { useState } from 'react'
import { useLocation } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { Icon } from '../../ui/icon/Icon'
import { BackLink } from '../../ui/link/Link'
import { readRecord, recordChanged, recordKey } from '../client-record'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import { Advice, useAdvice } from './Advice'
import { answersFaults, answersOf, type Notes, notesOf } from './answers'
import { ChangeFields } from './ChangeFields'
import { ProofFields } from './ProofFields'
import { ReadBack } from './ReadBack'
import { readStatement } from './statement'
import { changeReportIs } from './useChangeReport'
import { useSaving } from './useSaving'

type Report = Shape<'ChangeReport'>
type ReadBackReady = { report: Report; statement: Shape<'StatementToSign'> }

/** What a client who phones says, written down, read back in the words that count, and only then reported. */
export function TakeDown({ report }: { report: Report }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const [, navigate] = useLocation()
  const { id, kind, clientCode: code } = report
  const [notes, setNotes] = useState<Notes>(() => notesOf(report))
  const [ready, setReady] = useState<ReadBackReady>()
  const record = useQuery({ key: recordKey(code), read: () => readRecord(code) }).data
  const language = record?.language ?? 'en'
  const saving = useSaving(report, notes)
  const { happenedOn } = notes.values
  const now = saving.saved ?? report
  const asked = { kind, happenedOn, learnedOn: notes.learnedOn }
  const [advice] = useAdvice(code, asked, language).data?.kinds ?? []
  const change = (part: Partial<Notes>) => setNotes(before => ({ ...before, ...part }))

  const form = useForm({
    send: async (_: ReturnType<typeof answersOf>) => {
      const saved = await saving.save()
      return { report: saved, statement: await readStatement(id, language) }
    },
    check: () => answersFaults(now, notes),
    onDone: setReady,
  })
  const discarding = useSubmission(
    () => answer(api.DELETE('/api/v1/change-reports/{id}', { params: { path: { id } } })),
    () => {
      recordChanged(code)
      navigate(`/staff/clients/${code}`)
    },
  )
  const reported = ({ changeReport, confirmation }: Shape<'ReceivedChange'>) => {
    const values = { number: confirmation.number, kind: t(`change-kind.${kind}`) }
    navigate(`/staff/change-reports/${id}`, { replace: true, state: { told: 'change.told-taken', values } })
    changeReportIs(changeReport)
  }

  return (
    <div className="staff-page take-down">
      <header>
        <BackLink to={`/staff/clients/${code}`}>{personal.name(record?.name, code) ?? code}</BackLink>
        <h1>{t('change.take-down-kind', { kind: t(`change-kind.${kind}`) })}</h1>
      </header>
      {advice && (
        <aside className="card stack stack--s" aria-label={t('change.advice')}>
          <h2>{t('change.read-out')}</h2>
          <Advice advice={advice} language={language} />
        </aside>
      )}
      <div className="stack">
        {ready ? (
          <ReadBack
            {...ready}
            language={language}
            onChange={() => setReady(undefined)}
            onReported={reported}
          />
        ) : (
          <>
            <StaffForm
              {...form}
              error={saving.theirs ? undefined : form.error}
              onSubmit={form.submit(answersOf(kind, notes))}
              does={t('change.read-back')}
            >
              {saving.theirs && (
                <Fresh>
                  <Button look="plain" onClick={saving.keepMine}>
                    {t('change.keep-mine')}
                  </Button>
                </Fresh>
              )}
              <ChangeFields
                kind={kind}
                values={notes.values}
                fault={form.fault}
                onChange={values => change({ values })}
              />
              <TextField
                id={fieldId('learnedOn')}
                type="date"
                label={t('change.optional', { field: t('change.learned') })}
                hint={t('change.learned-hint')}
                error={form.fault('learnedOn')}
                value={notes.learnedOn}
                onText={learnedOn => change({ learnedOn })}
              />
              {now.proof.requirementName && (
                <ProofFields
                  requirementName={now.proof.requirementName}
                  notes={notes}
                  fault={form.fault}
                  onChange={change}
                />
              )}
              <TextArea
                id={fieldId('note')}
                label={t('change.optional', { field: t('change.also-said') })}
                rows={2}
                maxLength={1000}
                error={form.fault('note')}
                value={notes.note}
                onText={note => change({ note })}
              />
            </StaffForm>
            <p className="small quiet" role="status">
              {saving.saved && (
                <>
                  <Icon name="check" /> {t('change.saved', { time: f.time(saving.saved.savedAt) })}
                </>
              )}
            </p>
            <Button look="plain" icon="cross" busy={discarding.busy} onClick={() => discarding.submit(id)}>
              {t('change.throw-away')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
