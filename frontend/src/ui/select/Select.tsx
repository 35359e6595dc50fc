import { describedBy, Field, type FieldTexts } from '../field/Field'
import './select.css'

type Props<V extends string> = FieldTexts & {
  options: { value: V; label: string }[]
  value: V | ''
  onPick: (value: V) => void
  /** Shown while nothing is picked; cannot be picked. */
  placeholder?: string
}

/** The phone's own list, for more than five choices. */
export function Select<V extends string>({ options, value, onPick, placeholder, ...texts }: Props<V>) {
  return (
    <Field {...texts}>
      <select
        id={texts.id}
        className={texts.error ? 'input select input--error' : 'input select'}
        value={value}
        aria-describedby={describedBy(texts)}
        aria-invalid={texts.error ? true : undefined}
        onChange={event => onPick(event.currentTarget.value as V)}
      >
        {placeholder && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
