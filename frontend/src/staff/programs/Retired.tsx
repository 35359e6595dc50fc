import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { fieldId } from '../useForm'

type Props = {
  field: string
  value: boolean
  fault: (field: string) => string | undefined
  onChange: (retired: boolean) => void
}

/** Instead of taking it away: what there is of it keeps its words. */
export function Retired({ field, value, fault, onChange }: Props) {
  const t = useText()
  return (
    <Checkbox
      id={fieldId(field)}
      label={t('catalogue.retire')}
      hint={t('catalogue.retire-hint')}
      error={fault(field)}
      checked={value}
      onPick={onChange}
    />
  )
}
