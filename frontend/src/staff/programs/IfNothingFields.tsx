import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Select } from '../../ui/select/Select'
import { LanguageFields } from '../LanguageFields'
import { fieldId } from '../useForm'

type IfNothing = Shape<'IfNothingTerms'>

const CODES: IfNothing['code'][] = [
  'APPLICATION_DENIED',
  'BENEFITS_STOP',
  'BENEFITS_SMALLER',
  'COVERAGE_ENDS',
  'PAYMENTS_PAUSE',
  'NOTHING',
]

type Props = {
  field: string
  label: string
  value: IfNothing
  fault: (field: string) => string | undefined
  onChange: (value: IfNothing) => void
}

/** What happens if nothing is done, and how it is said. */
export function IfNothingFields({ field, label, value, fault, onChange }: Props) {
  const t = useText()
  return (
    <>
      <Select
        id={fieldId(`${field}.code`)}
        label={label}
        options={CODES.map(code => ({ value: code, label: t(`catalogue.nothing-${code}`) }))}
        error={fault(`${field}.code`)}
        value={value.code}
        onPick={code => onChange({ ...value, code })}
      />
      <LanguageFields
        field={`${field}.text`}
        label={`${label}: ${t('catalogue.in-words')}`}
        words={value.text}
        most={500}
        rows={3}
        fault={fault}
        onChange={text => onChange({ ...value, text })}
      />
    </>
  )
}
