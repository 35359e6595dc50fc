import { askedFields, type ChangeField, type ChangeKind, type Written } from '../../changes/fields'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { useFieldWords } from '../useFieldWords'
import { fieldId } from '../useForm'

type Props = {
  kind: ChangeKind
  values: Written
  fault: (field: string) => string | undefined
  onChange: (values: Written) => void
}

type OneProps = {
  field: ChangeField
  value: string
  label: string
  error: string | undefined
  onText: (text: string) => void
}

const KEYBOARDS = {
  money: 'decimal',
  number: 'numeric',
  digits: 'numeric',
  phone: 'tel',
  email: 'email',
} as const

function One({ field: { name, as, choices = [], max }, value, label, error, onText }: OneProps) {
  const t = useText()
  const words = useFieldWords()
  const texts = { id: fieldId(`change.${name}`), label, error }
  const options = choices.map(one => ({ value: one, label: words.choice(name, one) }))
  if (options.length > 5)
    return <Select {...texts} placeholder={t('form.pick')} options={options} value={value} onPick={onText} />
  if (options.length > 0) return <Radios {...texts} options={options} value={value} onPick={onText} />
  const written = { ...texts, value, onText, ...(max && { maxLength: max }) }
  if (as === 'area') return <TextArea {...written} rows={3} />
  return (
    <TextField
      {...written}
      type={as === 'date' ? 'date' : 'text'}
      autoComplete="off"
      inputMode={as in KEYBOARDS ? KEYBOARDS[as as keyof typeof KEYBOARDS] : 'text'}
    />
  )
}

/** What one asks a client of a change of this kind; what does not fit what was said so far is not asked. */
export function ChangeFields({ kind, values, fault, onChange }: Props) {
  const t = useText()
  const words = useFieldWords()
  return (
    <>
      {askedFields(kind, values).map(field => {
        const label = words.label(field.name)
        return (
          <One
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            label={field.needed?.(values) ? label : t('change.optional', { field: label })}
            error={fault(`change.${field.name}`)}
            onText={text => onChange({ ...values, [field.name]: text })}
          />
        )
      })}
    </>
  )
}
