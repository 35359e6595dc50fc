import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'
import { StaffForm } from '../StaffForm'
import { StepUp } from '../StepUp'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { languageOptions } from '../useOffices'
import { ACCOUNTS, needsBranch } from './accounts'
import { RoleFields } from './RoleFields'

type Draft = { name: string; email: string; role: string; branchId: string; language: string }
const EMPTY: Draft = { name: '', email: '', role: '', branchId: '', language: 'en' }

/** Somebody new gets an email with a link to set a password. */
export function Invite({ branches, onDone }: { branches: Shape<'Branch'>[]; onDone: () => void }) {
  const t = useText()
  const only = branches.length === 1 ? branches[0]?.id : undefined
  const { draft, restored, change, clear } = useDraft('invite', { ...EMPTY, branchId: only ?? '' })
  const form = useForm({
    send: ({ name, email, role, branchId, language }: Draft, headers) =>
      answer(
        api.POST('/api/v1/staff-accounts', {
          body: {
            name: name.trim(),
            email: email.trim(),
            role: role as Shape<'StaffRole'>,
            language,
            ...(needsBranch(role) && { branchId }),
          },
          headers,
        }),
      ),
    check: ({ name, email, role, branchId }) => ({
      name: !name.trim() && 'administration.name-missing',
      email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) && 'administration.email-missing',
      role: !role && 'administration.role-missing',
      branchId: role && needsBranch(role) && !branchId && 'clients.branch-missing',
    }),
    at: { 'email-taken': 'email', 'branch-needed': 'branchId' },
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
        does={t('administration.send-invitation')}
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
        <TextField
          id={fieldId('email')}
          type="email"
          label={t('sign-in.email')}
          hint={t('administration.email-hint')}
          autoComplete="off"
          maxLength={254}
          error={form.fault('email')}
          value={draft.email}
          onText={email => change({ email })}
        />
        <RoleFields draft={draft} branches={branches} fault={form.fault} onChange={change} />
        <Radios
          id={fieldId('language')}
          label={t('administration.language')}
          options={languageOptions}
          error={form.fault('language')}
          value={draft.language}
          onPick={language => change({ language })}
        />
      </StaffForm>
      <StepUp error={form.problem} onShown={form.submit(draft)} />
    </>
  )
}
