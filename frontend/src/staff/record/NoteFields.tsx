import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { fieldId } from '../useForm'
import { CHANNELS, DIRECTIONS, type EngagementDraft, hasLength, isDirected } from './engagement-draft'

type Props = {
  draft: EngagementDraft
  change: (part: Partial<EngagementDraft>) => void
  fault: (field: string) => string | undefined
}

/** What kind of contact it was, when, and for how long. */
export function NoteFields({ draft, change, fault }: Props) {
  const t = useText()
  return (
    <>
      <Select
        id={fieldId('channel')}
        label={t('note.channel')}
        options={CHANNELS.map(value => ({ value, label: t(`channel.${value}`) }))}
        error={fault('channel')}
        value={draft.channel}
        onPick={channel => change({ channel })}
      />
      {isDirected(draft.channel) && (
        <Radios
          id={fieldId('direction')}
          label={t('note.direction')}
          options={DIRECTIONS.map(value => ({ value, label: t(`direction.${value}`) }))}
          error={fault('direction')}
          value={draft.direction || undefined}
          onPick={direction => change({ direction })}
        />
      )}
      <div className="note-when">
        <TextField
          id={fieldId('at')}
          type="date"
          label={t('note.day')}
          hint={t('note.day-hint')}
          error={fault('at')}
          value={draft.day}
          onText={day => change({ day })}
        />
        <TextField
          id={fieldId('time')}
          type="time"
          label={t('note.time')}
          value={draft.time}
          onText={time => change({ time })}
        />
        {hasLength(draft.channel) && (
          <TextField
            id={fieldId('minutes')}
            inputMode="numeric"
            maxLength={4}
            label={t('note.minutes')}
            error={fault('minutes')}
            value={draft.minutes}
            onText={minutes => change({ minutes: minutes.trim() })}
          />
        )}
      </div>
    </>
  )
}
