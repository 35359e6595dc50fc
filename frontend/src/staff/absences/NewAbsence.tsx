import { answer, api } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { StaffForm } from '../StaffForm'
import { useColleagues } from '../useColleagues'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'

type Draft = { accountId: string; startsOn: string; endsOn: string; coverId: string }

/** From when until when, and who stands in; a supervisor notes it for others, too. */
export function NewAbsence({ onDone }: { onDone: () => void }) {
  const t = useText()
  const f = useFormats()
  const session = useSession()
  const me = session?.accountId ?? ''
  const today = f.dayOf(new Date().toISOString())
  const colleagues = useColleagues().map(({ id, name }) => ({ value: id, label: name }))
  const empty: Draft = { accountId: me, startsOn: today, endsOn: today, coverId: '' }
  const { draft, change, clear } = useDraft('absence', empty)
  const form = useForm({
    send: ({ coverId, ...content }: Draft, headers) =>
      answer(api.POST('/api/v1/absences', { body: { ...content, ...(coverId && { coverId }) }, headers })),
    check: ({ startsOn, endsOn }) => ({
      startsOn: !startsOn && 'absence.day-missing',
      endsOn: (!endsOn || endsOn < startsOn) && 'absence.end-wrong',
    }),
    onDone: () => {
      clear()
      onDone()
    },
  })
  const day = (name: 'startsOn' | 'endsOn', label: string) => (
    <TextField
      id={fieldId(name)}
      type="date"
      label={t(label)}
      error={form.fault(name)}
      value={draft[name]}
      onText={text => change({ [name]: text })}
    />
  )
  return (
    <section className="card stack">
      <h2>{t('absence.new')}</h2>
      <StaffForm {...form} onSubmit={form.submit(draft)} does={t('absence.note')}>
        {session?.role === 'SUPERVISOR' && (
          <Select
            id={fieldId('accountId')}
            label={t('absence.who')}
            options={colleagues}
            error={form.fault('accountId')}
            value={draft.accountId}
            onPick={accountId => change({ accountId })}
          />
        )}
        {day('startsOn', 'absence.from')}
        {day('endsOn', 'absence.until')}
        <Select
          id={fieldId('coverId')}
          label={t('absence.cover')}
          hint={t('absence.cover-hint')}
          options={[
            { value: '', label: t('absence.cover-pool') },
            ...colleagues.filter(({ value }) => value !== draft.accountId),
          ]}
          error={form.fault('coverId')}
          value={draft.coverId}
          onPick={coverId => change({ coverId })}
        />
      </StaffForm>
    </section>
  )
}
