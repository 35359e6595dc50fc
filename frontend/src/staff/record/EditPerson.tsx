import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { Facts } from '../../ui/facts/Facts'
import { TextField } from '../../ui/field/TextField'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { LanguagePicker } from './LanguagePicker'
import type { PanelProps } from './RecordPanel'
import { usePersonWords } from './usePersonWords'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type Person = Shape<'Person'>
type Said = Required<Omit<Person, 'version'>>

const NEEDS: Shape<'AccessNeed'>[] = [
  'LARGE_PRINT',
  'SCREEN_READER',
  'INTERPRETER',
  'SIGN_LANGUAGE',
  'RELAY',
  'STEP_FREE',
  'HELP_WITH_FORMS',
  'MORE_TIME',
]

const said = ({ version: _, ...person }: Person): Said => ({
  preferredName: '',
  pronunciation: '',
  birthDate: '',
  accessNote: '',
  ...person,
})

/** What the person wants to be called, which languages they speak, what they need. */
export function EditPerson({ record, onDone }: PanelProps) {
  const t = useText()
  const words = usePersonWords()
  const { code } = record
  const { draft, restored, change, clear } = useDraft(`person.${code}`, said(record.person))
  const form = useForm({
    send: ({ birthDate, ...rest }: Said & { version: number }) =>
      answer(
        api.PUT('/api/v1/clients/{code}/person', {
          params: { path: { code } },
          body: { ...rest, ...(birthDate && { birthDate }) },
        }),
      ),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  const { fresh, error } = useFresh<Person>(form, 'person', code, record.person)
  const text = (field: 'preferredName' | 'pronunciation' | 'accessNote', maxLength = 120) => (
    <TextField
      id={fieldId(field)}
      label={t(`person.${field}`)}
      autoComplete="off"
      maxLength={maxLength}
      error={form.fault(field)}
      value={draft[field]}
      onText={said => change({ [field]: said })}
    />
  )
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit({ ...draft, version: (fresh ?? record.person).version })}
      does={t('form.save')}
      restored={restored}
      onClear={clear}
    >
      {fresh && (
        <Fresh>
          <Facts facts={words.facts(fresh)} />
        </Fresh>
      )}
      {text('preferredName')}
      {text('pronunciation')}
      <TextField
        id={fieldId('birthDate')}
        type="date"
        label={t('person.birthDate')}
        error={form.fault('birthDate')}
        value={draft.birthDate}
        onText={birthDate => change({ birthDate })}
      />
      {(['speaks', 'reads'] as const).map(field => (
        <LanguagePicker
          key={field}
          id={fieldId(field)}
          label={t(`person.${field}`)}
          error={form.fault(field)}
          value={draft[field]}
          onPick={picked => change({ [field]: picked })}
        />
      ))}
      <Checkboxes
        id={fieldId('accessNeeds')}
        label={t('person.accessNeeds')}
        options={NEEDS.map(value => ({ value, label: t(`access.${value}`) }))}
        error={form.fault('accessNeeds')}
        value={draft.accessNeeds}
        onPick={accessNeeds => change({ accessNeeds })}
      />
      {text('accessNote', 300)}
    </StaffForm>
  )
}
