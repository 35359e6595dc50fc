import { describedBy, Field, type FieldTexts } from './Field'

type Props = FieldTexts & {
  value: string
  onText: (text: string) => void
  rows?: number
  maxLength?: number
  /** Of what is typed, where that is not the page's. */
  lang?: string
}

export function TextArea({ id, label, hint, error, heading = false, onText, rows = 4, ...native }: Props) {
  const texts: FieldTexts = { id, label, hint, error, heading }
  return (
    <Field {...texts}>
      <textarea
        {...native}
        rows={rows}
        id={id}
        className={error ? 'input input--error' : 'input'}
        aria-describedby={describedBy(texts)}
        aria-invalid={error ? true : undefined}
        onChange={event => onText(event.currentTarget.value)}
      />
    </Field>
  )
}
