import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Relationship = Shape<'Relationship'>
type Asked = {
  name: string
  relationship: Relationship | ''
  since: string
  bornOn: string
  memberCode: string
}

const RELATIONSHIPS: Relationship[] = [
  'CHILD',
  'SPOUSE',
  'PARTNER',
  'PARENT',
  'SIBLING',
  'OTHER_RELATIVE',
  'NOT_RELATED',
]

/** Somebody who lives with the client. */
export function AddMember({ record: { code }, onDone }: PanelProps) {
  const t = useText()
  const { draft, restored, change, clear } = useDraft<Asked>(`member.${code}`, {
    name: '',
    relationship: '',
    since: '',
    bornOn: '',
    memberCode: '',
  })
  const form = useForm({
    send: ({ name, relationship, since, bornOn, memberCode }: Asked, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/household-members', {
          params: { path: { code } },
          body: {
            name: name.trim(),
            relationship: relationship as Relationship,
            since,
            ...(bornOn && { bornOn }),
            ...(memberCode.trim() && { memberCode: memberCode.trim() }),
          },
          headers,
        }),
      ),
    check: ({ name, relationship, since }) => ({
      name: !name.trim() && 'clients.name-missing',
      relationship: !relationship && 'household.relationship-missing',
      since: !since && 'household.since-missing',
    }),
    at: { 'member-known': 'name', 'member-unknown': 'memberCode' },
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  const day = (field: 'since' | 'bornOn') => (
    <TextField
      id={fieldId(field)}
      type="date"
      label={t(`household.${field}`)}
      error={form.fault(field)}
      value={draft[field]}
      onText={text => change({ [field]: text })}
    />
  )
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(draft)}
      does={t('household.add')}
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
      <Select
        id={fieldId('relationship')}
        label={t('household.relationship')}
        placeholder={t('household.choose')}
        options={RELATIONSHIPS.map(value => ({ value, label: t(`change-choice.${value}`) }))}
        error={form.fault('relationship')}
        value={draft.relationship}
        onPick={relationship => change({ relationship })}
      />
      {day('since')}
      {day('bornOn')}
      <TextField
        id={fieldId('memberCode')}
        label={t('household.memberCode')}
        hint={t('household.memberCode-hint')}
        autoComplete="off"
        maxLength={20}
        error={form.fault('memberCode')}
        value={draft.memberCode}
        onText={memberCode => change({ memberCode })}
      />
    </StaffForm>
  )
}
