import { describedBy, Field, type FieldTexts } from './Field'

type Props = FieldTexts & { value: string; onText: (digits: string) => void; length?: number }

/** A one-time code: number keys, filled in by the phone from the text message, spaces forgiven. */
export function CodeField({ value, onText, length = 6, ...texts }: Props) {
  return (
    <Field {...texts}>
      <input
        id={texts.id}
        className={texts.error ? 'input input--code input--error' : 'input input--code'}
        value={value}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCapitalize="off"
        aria-describedby={describedBy(texts)}
        aria-invalid={texts.error ? true : undefined}
        onChange={event => {
          const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, length)
          event.currentTarget.value = digits
          onText(digits)
        }}
      />
    </Field>
  )
}
