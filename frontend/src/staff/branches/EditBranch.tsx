import { useEffect, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { FreshEdition } from '../FreshEdition'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { Hours } from './Hours'
import { type BranchDraft, draftOf, missingIn, termsOf } from './terms'
import { useBranchLines } from './useBranchLines'

type Props = { branch?: Shape<'Branch'>; onDone: () => void }

/** A new branch, or one that changes. */
export function EditBranch({ branch, onDone }: Props) {
  const t = useText()
  const { draft, restored, change, clear } = useDraft(`branch.${branch?.id ?? 'new'}`, draftOf(branch))
  // Another one only once its change was seen here.
  const [version, setVersion] = useState(branch?.version)
  const [read] = useState(branch)
  const lines = useBranchLines()
  const form = useForm({
    send: (content: BranchDraft, headers) => {
      const body = termsOf(content)
      return answer(
        branch
          ? api.PATCH('/api/v1/branches/{id}', {
              params: { path: { id: branch.id } },
              body: { ...body, version },
            })
          : api.POST('/api/v1/branches', { body, headers }),
      )
    },
    check: missingIn,
    at: { 'name-taken': 'name' },
    onDone: () => {
      clear()
      queries.invalidate(['branches'])
      queries.invalidate(['office'])
      onDone()
    },
  })
  const overtaken = form.problem?.code === 'changed-meanwhile'
  const fresh = overtaken ? (form.problem?.params.branch as Shape<'Branch'> | undefined) : undefined
  useEffect(() => {
    if (fresh) setVersion(fresh.version)
  }, [form.problem])
  return (
    <StaffForm
      {...form}
      error={fresh ? undefined : form.error}
      onSubmit={form.submit(draft)}
      does={t(branch ? 'form.save' : 'branch.open')}
      restored={restored}
      onClear={clear}
    >
      {fresh && read && <FreshEdition by={undefined} now={lines(fresh)} before={lines(read)} />}
      <TextField
        id={fieldId('name')}
        label={t('clients.name')}
        maxLength={120}
        error={form.fault('name')}
        value={draft.name}
        onText={name => change({ name })}
      />
      <TextField
        id={fieldId('phone')}
        type="tel"
        label={t('branch.phone')}
        hint={t('branch.phone-hint')}
        maxLength={30}
        error={form.fault('phone')}
        value={draft.phone}
        onText={phone => change({ phone })}
      />
      <TextArea
        id={fieldId('callsFrom')}
        label={t('branch.calls-from')}
        hint={t('branch.calls-from-hint')}
        rows={3}
        maxLength={600}
        error={form.fault('callsFrom')}
        value={draft.callsFrom}
        onText={callsFrom => change({ callsFrom })}
      />
      <TextField
        id={fieldId('address')}
        label={t('branch.address')}
        maxLength={300}
        error={form.fault('address')}
        value={draft.address}
        onText={address => change({ address })}
      />
      <TextField
        id={fieldId('email')}
        type="email"
        label={t('sign-in.email')}
        maxLength={254}
        error={form.fault('email')}
        value={draft.email}
        onText={email => change({ email })}
      />
      <Hours draft={draft} fault={form.fault} onChange={change} />
    </StaffForm>
  )
}
