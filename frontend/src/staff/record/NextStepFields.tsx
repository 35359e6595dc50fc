import { useText } from '../../i18n/useText'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { fieldId } from '../useForm'
import type { JourneyDraft } from './SayJourney'

type Props = {
  draft: JourneyDraft
  change: (part: Partial<JourneyDraft>) => void
  fault: (field: string) => string | undefined
}

/** What comes next, whose it is, and by when; without words it is what is derived. */
export function NextStepFields({ draft, change, fault }: Props) {
  const t = useText()
  return (
    <>
      <TextField
        id={fieldId('next.words')}
        label={t('journey.next-words')}
        hint={t('journey.next-hint')}
        maxLength={200}
        error={fault('next.words')}
        value={draft.nextWords}
        onText={nextWords => change({ nextWords })}
      />
      {draft.nextWords.trim() && (
        <div className="note-when">
          <Select
            id={fieldId('next.owner')}
            label={t('journey.next-owner')}
            options={(['OFFICE', 'CLIENT'] as const).map(value => ({
              value,
              label: t(`next-step.of-${value}`),
            }))}
            error={fault('next.owner')}
            value={draft.nextOwner}
            onPick={nextOwner => change({ nextOwner })}
          />
          <TextField
            id={fieldId('next.dueOn')}
            type="date"
            label={t('goal.step-due')}
            error={fault('next.dueOn')}
            value={draft.nextDueOn}
            onText={nextDueOn => change({ nextDueOn })}
          />
        </div>
      )}
    </>
  )
}
