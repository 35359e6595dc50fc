import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'

const show = (body: Shape<'Proof'>) => answer(api.POST('/api/v1/session/proof', { body }))

/** Whoever signed in shows anew that it is them. */
export function ProofForm({ onShown }: { onShown: () => void }) {
  const t = useText()
  const [password, setPassword] = useState('')
  const form = useForm({
    send: show,
    onDone: onShown,
    check: ({ password }) => ({ password: !password && 'sign-in.password-missing' }),
  })
  return (
    <StaffForm {...form} onSubmit={form.submit({ password })} does={t('proof.go-on')}>
      <TextField
        id={fieldId('password')}
        type="password"
        label={t('proof.password')}
        autoComplete="current-password"
        maxLength={200}
        error={form.fault('password')}
        value={password}
        onText={setPassword}
      />
    </StaffForm>
  )
}
