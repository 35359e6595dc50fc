import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { CodeField } from '../../ui/field/CodeField'
import { QrCode } from '../QrCode'
import { StaffForm } from '../StaffForm'
import { StepUp } from '../StepUp'
import { fieldId, useForm } from '../useForm'
import type { Factor } from './factor'

type Props = { app: Shape<'NewAuthenticatorApp'>; onChange: (factor: Factor) => void }

/** The picture for the app, the same as text, and a code that shows that it was read. */
export function NewApp({ app: { key, url }, onChange }: Props) {
  const t = useText()
  const [code, setCode] = useState('')
  const form = useForm({
    send: (code: string) =>
      answer(api.POST('/api/v1/session/second-factor/app/confirmation', { body: { code } })),
    check: code => ({ code: code.length < 6 && 'proof.missing-APP' }),
    onDone: onChange,
  })
  return (
    <StaffForm {...form} onSubmit={form.submit(code)} does={t('security.app-confirm')}>
      <p>{t('security.app-scan')}</p>
      <QrCode text={url} label={t('security.app-picture')} />
      <p>
        {t('security.app-key')} <code className="code">{key.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <CodeField
        id={fieldId('code')}
        label={t('proof.code')}
        error={form.fault('code')}
        value={code}
        onText={setCode}
      />
      <StepUp error={form.problem} onShown={form.submit(code)} />
    </StaffForm>
  )
}
