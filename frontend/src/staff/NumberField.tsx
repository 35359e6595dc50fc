import { TextField } from '../ui/field/TextField'
import { fieldId } from './useForm'

type Props = {
  field: string
  label: string
  hint?: string
  value: number
  fault: (field: string) => string | undefined
  onNumber: (value: number) => void
}

/** A whole number. */
export function NumberField({ field, label, hint, value, fault, onNumber }: Props) {
  return (
    <TextField
      id={fieldId(field)}
      label={label}
      hint={hint}
      inputMode="numeric"
      maxLength={4}
      error={fault(field)}
      value={String(value)}
      onText={text => onNumber(Number(text.replace(/\D/g, '')))}
    />
  )
}
