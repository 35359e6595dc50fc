import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Select } from '../../ui/select/Select'
import { fieldId } from '../useForm'
import { needsBranch, ROLES } from './accounts'

type Place = { role: string; branchId: string }
type Props = {
  draft: Place
  branches: Shape<'Branch'>[]
  fault: (field: string) => string | undefined
  onChange: (part: Partial<Place>) => void
}

/** What somebody may do, and where. */
export function RoleFields({ draft, branches, fault, onChange }: Props) {
  const t = useText()
  return (
    <>
      <Radios
        id={fieldId('role')}
        label={t('administration.role')}
        options={ROLES.map(role => ({
          value: role as string,
          label: t(`staff.role-${role}`),
          hint: t(`administration.role-${role}`),
        }))}
        error={fault('role')}
        value={draft.role}
        onPick={role => onChange({ role })}
      />
      {draft.role && needsBranch(draft.role) && (
        <Select
          id={fieldId('branchId')}
          label={t('clients.branch')}
          placeholder={t('form.pick')}
          options={branches.map(({ id, name }) => ({ value: id, label: name }))}
          error={fault('branchId')}
          value={draft.branchId}
          onPick={branchId => onChange({ branchId })}
        />
      )}
    </>
  )
}
