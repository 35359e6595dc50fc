import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { TextField } from '../../ui/field/TextField'
import { Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Select } from '../../ui/select/Select'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'
import { useIdentifiers } from './identifiers'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Kind = Shape<'IdentifierKind'>
const KINDS: Kind[] = ['SSN', 'ITIN', 'SIN', 'MEDICAID', 'AGENCY_CASE', 'OTHER']

type Draft = { kind: Kind | ''; number: string; label: string; nevertheless: boolean }

function send(code: string, wrong: string | undefined, { kind, number, label, nevertheless }: Draft) {
  const body = {
    kind: kind as Kind,
    number: number.trim(),
    ...(kind === 'OTHER' && { label: label.trim() }),
    ...(nevertheless && { nevertheless }),
  }
  return answer(
    wrong
      ? api.PUT('/api/v1/clients/{code}/identifiers/{id}', { params: { path: { code, id: wrong } }, body })
      : api.POST('/api/v1/clients/{code}/identifiers', { params: { path: { code } }, body }),
  )
}

/** Where a colleague was here before, there is nothing to correct any more. */
export function CorrectIdentifier({ id, ...props }: PanelProps & { id: string }) {
  const t = useText()
  const { data, error, pending, again } = useIdentifiers(props.record.code)
  const wrong = data?.items.find(one => one.id === id)
  if (pending) return <Loading />
  if (error) return <ProblemNotice error={error} onRetry={again} />
  return wrong ? <TakeIdentifier {...props} wrong={wrong} /> : <p>{t('panel.gone')}</p>
}

/** Takes a number down, or corrects one. What is typed is kept nowhere: no draft, no address. */
export function TakeIdentifier({
  record: { code },
  onDone,
  wrong,
}: PanelProps & { wrong?: Shape<'Identifier'> }) {
  const t = useText()
  const [draft, setDraft] = useState<Draft>({
    kind: wrong?.kind ?? '',
    number: '',
    label: wrong?.label ?? '',
    nevertheless: false,
  })
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const form = useForm({
    send: (content: Draft) => send(code, wrong?.id, content),
    check: ({ kind, number, label }) => ({
      kind: !kind && 'identifier.kind-missing',
      number: number.trim().length < 4 && 'identifier.number-missing',
      label: kind === 'OTHER' && !label.trim() && 'identifier.label-missing',
    }),
    at: { 'number-not-possible': 'number', 'identifier-in-use': 'number', 'label-missing': 'label' },
    onDone: () => {
      recordChanged(code)
      onDone()
    },
  })
  const other = form.problem?.code === 'identifier-in-use' && String(form.problem.params.clientCode)
  return (
    <StaffForm {...form} onSubmit={form.submit(draft)} does={t(wrong ? 'form.save' : 'identifier.add')}>
      {wrong && <p>{t('identifier.instead-of', { ending: wrong.ending })}</p>}
      <Select
        id={fieldId('kind')}
        label={t('identifier.kind')}
        placeholder={t('identifier.choose')}
        options={KINDS.map(value => ({ value, label: t(`identifier.kind-${value}`) }))}
        error={form.fault('kind')}
        value={draft.kind}
        onPick={kind => change({ kind })}
      />
      {draft.kind === 'OTHER' && (
        <TextField
          id={fieldId('label')}
          label={t('identifier.label')}
          maxLength={60}
          error={form.fault('label')}
          value={draft.label}
          onText={label => change({ label })}
        />
      )}
      <TextField
        id={fieldId('number')}
        label={t('identifier.number')}
        hint={t('identifier.number-hint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        error={form.fault('number')}
        value={draft.number}
        onText={number => change({ number })}
      />
      {other && (
        <Notice tone="you" icon="user">
          <p>
            {t('identifier.of-another')} <Link to={`/staff/clients/${other}`}>{other}</Link>
          </p>
          <Checkbox
            id={fieldId('nevertheless')}
            label={t('identifier.nevertheless')}
            hint={t('identifier.nevertheless-hint')}
            checked={draft.nevertheless}
            onPick={nevertheless => change({ nevertheless })}
          />
        </Notice>
      )}
    </StaffForm>
  )
}
