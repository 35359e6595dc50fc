import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { fieldId } from '../useForm'
import { usePrograms } from '../useOffices'
import type { GoalDraft } from './goal-draft'

type Props = {
  draft: GoalDraft
  change: (part: Partial<GoalDraft>) => void
  fault: (field: string) => string | undefined
}

/** What is to be reached, why, and by when. */
export function GoalFields({ draft, change, fault }: Props) {
  const t = useText()
  const programs = usePrograms().data?.items ?? []
  return (
    <>
      <TextField
        id={fieldId('title')}
        label={t('goal.what')}
        hint={t('goal.what-hint')}
        maxLength={200}
        error={fault('title')}
        value={draft.title}
        onText={title => change({ title })}
      />
      <TextArea
        id={fieldId('why')}
        label={t('goal.why')}
        rows={2}
        maxLength={1000}
        error={fault('why')}
        value={draft.why}
        onText={why => change({ why })}
      />
      <div className="note-when">
        <Select
          id={fieldId('program')}
          label={t('goal.program')}
          options={[
            { value: '', label: t('goal.no-program') },
            ...programs.map(({ program, alias }) => ({ value: program, label: alias })),
          ]}
          error={fault('program')}
          value={draft.program}
          onPick={program => change({ program })}
        />
        <TextField
          id={fieldId('targetOn')}
          type="date"
          label={t('goal.target-on')}
          error={fault('targetOn')}
          value={draft.targetOn}
          onText={targetOn => change({ targetOn })}
        />
      </div>
    </>
  )
}
