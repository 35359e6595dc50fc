import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { StaffForm } from '../StaffForm'
import { StepUp } from '../StepUp'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { ACCOUNTS, needsBranch } from './accounts'
import { RoleFields } from './RoleFields'

type Draft = { name: string; role: string; branchId: string }
type Props = { account: Shape<'StaffAccount'>; branches: Shape<'Branch'>[]; onDone: () => void }

/** Name, role and branch; the email is who they are. */
export function EditAccount({ account, branches, onDone }: Props) {
  const t = useText()
  const { id, name, role, branchId = '' } = account
  const { draft, restored, change, clear } = useDraft<Draft>(`account.${id}`, { name, role, branchId })
  const form = useForm({
    send: ({ name, role, branchId }: Draft) =>
      answer(
        api.PATCH('/api/v1/staff-accounts/{id}', {
          params: { path: { id } },
          body: {
            name: name.trim(),
            role: role as Shape<'StaffRole'>,
            ...(needsBranch(role) && { branchId }),
          },
        }),
      ),
    check: ({ name, role, branchId }) => ({
      name: !name.trim() && 'administration.name-missing',
      branchId: needsBranch(role) && !branchId && 'clients.branch-missing',
    }),
    at: { 'own-account': 'role', 'branch-needed': 'branchId' },
    onDone: () => {
      clear()
      queries.invalidate(ACCOUNTS)
      onDone()
    },
  })
  return (
    <>
      <StaffForm
        {...form}
        onSubmit={form.submit(draft)}
        does={t('form.save')}
        restored={restored}
        onClear={clear}
      >
        <p className="quiet">{account.email}</p>
        <TextField
          id={fieldId('name')}
          label={t('clients.name')}
          autoComplete="off"
          maxLength={120}
          error={form.fault('name')}
          value={draft.name}
          onText={name => change({ name })}
        />
        <RoleFields draft={draft} branches={branches} fault={form.fault} onChange={change} />
      </StaffForm>
      <StepUp error={form.problem} onShown={form.submit(draft)} />
    </>
  )
}
