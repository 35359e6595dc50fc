import { answer, api, type Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePrograms } from '../useOffices'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { changedTerms, DATES, type TermsChange, termsFaults, termsOf } from './terms'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type Enrolment = Shape<'Enrolment'>

type Body = ReturnType<typeof changedTerms>

function WhatItIsNow({ enrolment }: { enrolment: Enrolment }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const set = DATES.flatMap(name => {
    const day = enrolment[name]
    return day ? [`${t(`terms.${name}`)}: ${f.shortDay(day)}`] : []
  })
  const amount = enrolment.amount ? [`${t('record.amount')}: ${personal.money(enrolment.amount)}`] : []
  return <p>{[t(`enrolment-status.${enrolment.state.status}`), ...amount, ...set].join(' · ')}</p>
}

/** What is paid, for how long, and by when it is decided. */
export function Terms({ record, enrolment, onDone }: PanelProps & { enrolment: Enrolment }) {
  const t = useText()
  const { id } = enrolment
  const program = usePrograms().data?.items.find(one => one.program === enrolment.program)
  const currency = enrolment.amount?.currency ?? program?.currency
  const before = termsOf(enrolment)
  const initial: TermsChange = { ...before, from: before }
  const { draft, restored, change, clear } = useDraft(`terms.${id}`, initial)
  const form = useForm({
    send: (body: Body) => answer(api.PATCH('/api/v1/enrolments/{id}', { params: { path: { id } }, body })),
    check: () => termsFaults(draft),
    onDone: () => {
      clear()
      recordChanged(record.code)
      onDone()
    },
  })
  const { fresh, error } = useFresh<Enrolment>(form, 'enrolment', record.code, enrolment)
  const now = fresh ?? enrolment
  const names = DATES.filter(name => name !== 'decideBy' || now.decideBy || !now.amount)
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit(changedTerms(draft, now.version, currency))}
      does={t('form.save')}
      restored={restored}
      onClear={clear}
    >
      {fresh && (
        <Fresh>
          <WhatItIsNow enrolment={fresh} />
        </Fresh>
      )}
      <p>
        {enrolment.alias} · {t(`enrolment-status.${now.state.status}`)}
      </p>
      <p className="small quiet">{t('terms.emptied')}</p>
      {currency && (
        <TextField
          id={fieldId('amount')}
          label={t('terms.amount', { currency })}
          inputMode="decimal"
          autoComplete="off"
          maxLength={14}
          error={form.fault('amount') ?? form.fault('amount.currency')}
          value={draft.amount}
          onText={amount => change({ amount })}
        />
      )}
      {names.map(name => (
        <TextField
          key={name}
          id={fieldId(name)}
          type="date"
          label={t(`terms.${name}`)}
          hint={name === 'filedOn' ? t('terms.filedOn-hint') : undefined}
          error={form.fault(name)}
          value={draft[name]}
          onText={day => change({ [name]: day })}
        />
      ))}
    </StaffForm>
  )
}
