import { useState } from 'react'
import { answer, api } from '../../api/client'
import { Problem } from '../../api/problem'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { Notice } from '../../ui/notice/Notice'
import { StaffForm } from '../StaffForm'
import { StepUp } from '../StepUp'
import { fieldId, useForm } from '../useForm'
import type { Factor } from './factor'
import { makePasskey } from './passkey'

/** With a name, so that one knows later which device it was. */
export function AddPasskey({ onChange }: { onChange: (factor: Factor) => void }) {
  const t = useText()
  const session = useSession()
  const [name, setName] = useState('')
  const form = useForm({
    send: async (wanted: string) => {
      const body = await makePasskey(wanted, session?.name ?? wanted)
      return answer(api.POST('/api/v1/session/second-factor/passkeys', { body }))
    },
    check: wanted => ({ name: !wanted && 'security.passkey-name-missing' }),
    onDone: factor => {
      setName('')
      onChange(factor)
    },
  })
  const declined = form.error !== undefined && !(form.error instanceof Problem)
  return (
    <StaffForm
      {...form}
      error={declined ? undefined : form.error}
      onSubmit={form.submit(name.trim())}
      does={t('security.passkey-add')}
    >
      {declined && (
        <Notice tone="you" live>
          {t('proof.passkey-declined')}
        </Notice>
      )}
      <TextField
        id={fieldId('name')}
        label={t('security.passkey-name')}
        hint={t('security.passkey-name-hint')}
        autoComplete="off"
        maxLength={60}
        error={form.fault('name')}
        value={name}
        onText={setName}
      />
      <StepUp error={form.problem} onShown={form.submit(name.trim())} />
    </StaffForm>
  )
}
