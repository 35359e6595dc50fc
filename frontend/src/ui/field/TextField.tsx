import { describedBy, Field, type FieldTexts } from './Field'

type Props = FieldTexts & {
  value: string
  onText: (text: string) => void
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'date' | 'time'
  inputMode?: 'text' | 'email' | 'tel' | 'numeric' | 'decimal' | 'search'
  /** What the phone may fill in: "name", "email", "tel", "current-password"... */
  autoComplete?: string
  maxLength?: number
  min?: string
  max?: string
  spellCheck?: boolean
  lang?: string
}

export function TextField({
  id,
  label,
  hint,
  error,
  heading = false,
  onText,
  type = 'text',
  ...native
}: Props) {
  const texts: FieldTexts = { id, label, hint, error, heading }
  return (
    <Field {...texts}>
      <input
        {...native}
        // The types tell every kind of input apart; ours differ only in the keyboard that comes up.
        type={type as 'text'}
        id={id}
        className={error ? 'input input--error' : 'input'}
        aria-describedby={describedBy(texts)}
        aria-invalid={error ? true : undefined}
        onChange={event => onText(event.currentTarget.value)}
      />
    </Field>
  )
}
