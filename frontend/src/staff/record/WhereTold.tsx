import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { fieldId } from '../useForm'

type Props = {
  value: '' | Shape<'ToldAt'>
  error: string | undefined
  onPick: (source: Shape<'ToldAt'>) => void
}

/** On the phone or at the counter: where the client said what is written down for them. */
export function WhereTold({ value, error, onPick }: Props) {
  const t = useText()
  return (
    <Radios
      id={fieldId('source')}
      label={t('consent.source')}
      options={[
        { value: 'PHONE', label: t('consent.source-PHONE') },
        { value: 'COUNTER', label: t('consent.source-COUNTER') },
      ]}
      error={error}
      value={value || undefined}
      onPick={onPick}
    />
  )
}
