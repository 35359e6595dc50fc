import type { Shape } from '../../api/client'
import { serverNow } from '../../api/clock'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'
import { fieldId } from '../useForm'
import type { Notes } from './answers'

const CHOICES: Shape<'ProofChoice'>[] = ['SEND_NOW', 'SEND_LATER', 'HAVE_NONE']

type Props = {
  requirementName: string
  notes: Notes
  fault: (field: string) => string | undefined
  onChange: (part: Partial<Notes>) => void
}

/** What the client says about showing it: it always ends in something that somebody does. */
export function ProofFields({ requirementName, notes, fault, onChange }: Props) {
  const t = useText()
  const f = useFormats()
  return (
    <>
      <Radios
        id={fieldId('proof.choice')}
        label={t('change.proof-how')}
        hint={requirementName}
        options={CHOICES.map(value => ({ value: value as string, label: t(`change.proof-choice-${value}`) }))}
        error={fault('proof.choice')}
        value={notes.choice}
        onPick={choice => onChange({ choice })}
      />
      {notes.choice === 'SEND_LATER' && (
        <TextField
          id={fieldId('proof.by')}
          type="date"
          label={t('change.proof-by')}
          min={f.dayOf(new Date(serverNow()))}
          error={fault('proof.by')}
          value={notes.by}
          onText={by => onChange({ by })}
        />
      )}
    </>
  )
}
