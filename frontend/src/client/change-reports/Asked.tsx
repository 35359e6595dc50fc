import type { ChangeField, Written } from '../../changes/fields'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { DateField } from '../../ui/field/DateField'
import type { FieldTexts } from '../../ui/field/Field'
import { MoneyField } from '../../ui/field/MoneyField'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import type { ChangeReport } from './answers'
import { dayText, partsOf } from './rules'
import { choiceOf, headingOf, hintOf, nameOf } from './wording'

/** What the phone may fill in. */
const FILLS: Record<string, string> = {
  'address.line1': 'address-line1',
  'address.line2': 'address-line2',
  'address.city': 'address-level2',
  'address.region': 'address-level1',
  'address.postalCode': 'postal-code',
  phone: 'tel',
  email: 'email',
  newName: 'name',
}

/** As many as can be looked over at once; more of them only where nothing else is on the page. */
const FEW = 5

type Props = {
  kind: ChangeReport['kind']
  field: ChangeField
  written: Written
  /** Where this is all that the page asks: the page's heading is then its label. */
  alone: string | undefined
  error: string | undefined
  onWrite: (some: Written) => void
}

/** One field of a change, as its kind of answer is best given. */
export function Asked({ kind, field, written, alone, error, onWrite }: Props) {
  const t = useText()
  const { name, as, max, choices = [] } = field
  const value = written[name] ?? ''
  const short = nameOf(kind, written, name, t)
  const needed = Boolean(field.needed?.(written)) || as === 'yesNo'
  const label = alone
    ? headingOf(kind, written, alone, t)
    : needed
      ? short
      : t('change.optional', { field: short })
  const texts: FieldTexts = { id: name, label, hint: hintOf(kind, written, name, t), error }
  if (alone) texts.heading = true
  const write = (text: string) => onWrite({ [name]: text })
  const options = choices.map(choice => ({ value: choice, label: choiceOf(kind, name, choice, t) }))

  if (as === 'date') {
    return <DateField {...texts} value={partsOf(value)} onParts={parts => write(dayText(parts))} />
  }
  if (as === 'yesNo' || (as === 'choice' && (alone || options.length <= FEW))) {
    return <Radios {...texts} value={value || undefined} options={options} onPick={write} />
  }
  if (as === 'choice') {
    return (
      <Select
        {...texts}
        value={value}
        options={options}
        placeholder={t('change-choice.none')}
        onPick={write}
      />
    )
  }
  if (as === 'money') return <MoneyField {...texts} value={value} onText={write} />
  if (as === 'area') {
    return <TextArea {...texts} value={value} onText={write} rows={6} {...(max && { maxLength: max })} />
  }
  const numeric = as === 'number' || as === 'digits'
  return (
    <TextField
      {...texts}
      value={value}
      onText={write}
      type={as === 'phone' ? 'tel' : as === 'email' ? 'email' : 'text'}
      {...(numeric && { inputMode: 'numeric' as const })}
      autoComplete={FILLS[name] ?? 'off'}
      {...(max && { maxLength: as === 'digits' ? max + 8 : max })}
    />
  )
}
