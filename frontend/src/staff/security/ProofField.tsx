import { useText } from '../../i18n/useText'
import { CodeField } from '../../ui/field/CodeField'
import { TextField } from '../../ui/field/TextField'
import { fieldId } from '../useForm'
import { FIELDS, type Way } from './ways'

type Props = { way: Way; value: string; error: string | undefined; onText: (text: string) => void }

/** Where it is typed; a passkey is typed nowhere. */
export function ProofField({ way, value, error, onText }: Props) {
  const t = useText()
  const id = fieldId(FIELDS[way])
  if (way === 'PASSKEY') return <p>{t('proof.passkey-how')}</p>
  if (way === 'APP') {
    return (
      <CodeField
        id={id}
        label={t('proof.code')}
        hint={t('proof.code-hint')}
        error={error}
        value={value}
        onText={onText}
      />
    )
  }
  const recovers = way === 'RECOVERY_CODE'
  return (
    <TextField
      id={id}
      type={recovers ? 'text' : 'password'}
      label={t(recovers ? 'proof.recovery-code' : 'proof.password')}
      hint={recovers ? t('proof.recovery-code-hint') : undefined}
      autoComplete={recovers ? 'off' : 'current-password'}
      spellCheck={false}
      maxLength={recovers ? 40 : 200}
      error={error}
      value={value}
      onText={onText}
    />
  )
}
