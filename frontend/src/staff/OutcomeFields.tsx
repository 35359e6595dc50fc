import { useText } from '../i18n/useText'
import { Radios } from '../ui/choice/Radios'
import { TextArea } from '../ui/field/TextArea'
import { OUTCOMES, type SaidOutcome } from './outcomes'
import { fieldId } from './useForm'

type Said = { outcome: SaidOutcome; note: string }
type Props = {
  said: Said
  /** What the words beside it are asked for as. */
  label: string
  hint: string
  error?: string | undefined
  onChange: (change: Partial<Said>) => void
}

/** How a task ended, and what there is to say of it. */
export function OutcomeFields({ said, label, hint, error, onChange }: Props) {
  const t = useText()
  return (
    <>
      <Radios
        id={fieldId('outcome')}
        label={t('end.outcome')}
        options={OUTCOMES.map(value => ({ value, label: t(`outcome.${value}`) }))}
        value={said.outcome}
        onPick={outcome => onChange({ outcome })}
      />
      <TextArea
        id={fieldId('note')}
        label={label}
        hint={hint}
        rows={4}
        maxLength={1000}
        error={error}
        value={said.note}
        onText={note => onChange({ note })}
      />
    </>
  )
}
