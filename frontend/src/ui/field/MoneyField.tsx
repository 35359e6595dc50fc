import { describedBy, Field, type FieldTexts } from './Field'

type Props = FieldTexts & { value: string; onText: (text: string) => void; maxLength?: number }

/** An amount in dollars, as somebody writes it: the sign stands where the language has it. */
export function MoneyField({ value, onText, maxLength = 14, ...texts }: Props) {
  return (
    <Field {...texts}>
      <div className="money">
        <span aria-hidden="true">$</span>
        <input
          id={texts.id}
          className={texts.error ? 'input input--error' : 'input'}
          value={value}
          inputMode="decimal"
          autoComplete="off"
          maxLength={maxLength}
          aria-describedby={describedBy(texts)}
          aria-invalid={texts.error ? true : undefined}
          onChange={event => onText(event.currentTarget.value)}
        />
      </div>
    </Field>
  )
}
