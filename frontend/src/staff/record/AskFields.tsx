import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { Notice } from '../../ui/notice/Notice'
import { Select } from '../../ui/select/Select'
import { fieldId } from '../useForm'
import { useLanguageName } from '../useOffices'

type ClientRecord = Shape<'ClientRecord'>

export type AskDraft = {
  enrolmentId: string
  requirement: string
  documentTypes: string[]
  reason: string
  dueOn: string
}

type Props = {
  draft: AskDraft
  record: ClientRecord
  enrolment: Shape<'RecordEnrolment'>
  program: Shape<'Program'>
  earliest: string
  fault: (field: string) => string | undefined
  onChange: (part: Partial<AskDraft>) => void
}

type GivenProps = Pick<Props, 'record' | 'enrolment'> & { requirement: Shape<'Requirement'> }

/** Says so when something like it is on file: nobody has to give the same thing twice. */
function GivenBefore({ record, enrolment, requirement }: GivenProps) {
  const t = useText()
  const f = useFormats()
  const accepted = (items: Shape<'ChecklistItem'>[]) =>
    items
      .filter(item => item.requirement === requirement.requirement && item.state.status === 'SATISFIED')
      .flatMap(({ documents }) => documents)
      .find(({ state }) => state.status === 'ACCEPTED')
  const here = accepted(enrolment.items)
  const before = here ?? accepted(record.enrolments.flatMap(({ items }) => items))
  if (!before) return null
  return (
    <Notice tone="you" icon="document">
      {t(here ? 'ask.given-here' : 'ask.given-before', {
        requirement: requirement.name,
        day: f.day(f.dayOf(before.decidedAt ?? before.receivedAt)),
      })}
    </Notice>
  )
}

export function AskFields({ draft, record, enrolment, program, earliest, fault, onChange }: Props) {
  const t = useText()
  const languageName = useLanguageName()
  const asked = enrolment.items.filter(({ state }) => !state.finished).map(item => item.requirement)
  const requirement = program.requirements.find(one => one.requirement === draft.requirement)
  const all = requirement?.documentTypes.map(({ documentType }) => documentType) ?? []
  return (
    <>
      <Select
        id={fieldId('requirement')}
        label={t('ask.requirement')}
        placeholder={t('form.pick')}
        options={program.requirements.map(one => ({
          value: one.requirement,
          label: asked.includes(one.requirement)
            ? t('ask.asked-already', { requirement: one.name })
            : one.name,
        }))}
        error={fault('requirement')}
        value={draft.requirement}
        onPick={picked => onChange({ requirement: picked, documentTypes: [] })}
      />
      {requirement && (
        <>
          <GivenBefore record={record} enrolment={enrolment} requirement={requirement} />
          <Checkboxes
            id={fieldId('documentTypes')}
            label={t('ask.any-of')}
            hint={t('ask.any-of-hint')}
            options={requirement.documentTypes.map(({ documentType, name, hint }) => ({
              value: documentType,
              label: name,
              hint,
            }))}
            error={fault('documentTypes')}
            value={draft.documentTypes.length > 0 ? draft.documentTypes : all}
            onPick={documentTypes => onChange({ documentTypes })}
          />
        </>
      )}
      <TextArea
        id={fieldId('reason')}
        label={t('ask.reason')}
        hint={t('ask.reason-hint', { language: languageName(record.language) })}
        rows={3}
        maxLength={1000}
        error={fault('reason')}
        value={draft.reason}
        onText={reason => onChange({ reason })}
      />
      <TextField
        id={fieldId('dueOn')}
        type="date"
        label={t('ask.due')}
        hint={t('ask.due-hint', { n: program.verificationDays })}
        min={earliest}
        error={fault('dueOn')}
        value={draft.dueOn}
        onText={dueOn => onChange({ dueOn })}
      />
    </>
  )
}
