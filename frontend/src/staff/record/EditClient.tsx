import { answer, api } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { StaffForm } from '../StaffForm'
import { timeZones } from '../timeZones'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { languageOptions } from '../useOffices'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Change = { name: string; language: string; caseworkerId: string; timeZone: string }

const readStaff = () => answer(api.GET('/api/v1/staff'))

/** Name, language, caseworker. */
export function EditClient({ record, onDone }: PanelProps) {
  const t = useText()
  const { code, name, language, caseworker, timeZone = '' } = record
  const staff = useQuery({ key: ['staff'], read: readStaff }).data?.items ?? []
  const now: Change = { name, language, caseworkerId: caseworker?.id ?? '', timeZone }
  const { draft, restored, change, clear } = useDraft(`client.${code}`, now)
  const form = useForm({
    send: ({ name, language, caseworkerId, timeZone }: Change) =>
      answer(
        api.PATCH('/api/v1/clients/{code}', {
          params: { path: { code } },
          body: { name: name.trim(), language, timeZone, ...(caseworkerId && { caseworkerId }) },
        }),
      ),
    check: ({ name }) => ({ name: !name.trim() && 'clients.name-missing' }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(draft)}
      does={t('form.save')}
      restored={restored}
      onClear={clear}
    >
      <TextField
        id={fieldId('name')}
        label={t('clients.name')}
        autoComplete="off"
        maxLength={120}
        error={form.fault('name')}
        value={draft.name}
        onText={name => change({ name })}
      />
      <Radios
        id={fieldId('language')}
        label={t('clients.language')}
        hint={t('clients.language-hint')}
        options={languageOptions}
        error={form.fault('language')}
        value={draft.language}
        onPick={language => change({ language })}
      />
      <Select
        id={fieldId('caseworkerId')}
        label={t('clients.caseworker')}
        placeholder={t('worklist.nobody')}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        error={form.fault('caseworkerId')}
        value={draft.caseworkerId}
        onPick={caseworkerId => change({ caseworkerId })}
      />
      <Select
        id={fieldId('timeZone')}
        label={t('clients.time-zone')}
        hint={t('clients.time-zone-hint')}
        options={[
          { value: '', label: t('clients.time-zone-branch') },
          ...timeZones(timeZone).map(zone => ({ value: zone, label: zone.replaceAll('_', ' ') })),
        ]}
        error={form.fault('timeZone')}
        value={draft.timeZone}
        onPick={timeZone => change({ timeZone })}
      />
    </StaffForm>
  )
}
