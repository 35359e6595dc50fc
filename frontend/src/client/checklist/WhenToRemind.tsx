import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { DateField } from '../../ui/field/DateField'
import { type MissingAnswers, reminderDays } from './missing'

export type AnswersProps = {
  item: Shape<'ChecklistItem'>
  answers: MissingAnswers
  change: (some: Partial<MissingAnswers>) => void
  faultOf: (field: string) => string | undefined
}

export function WhenToRemind({ item, answers, change, faultOf }: AnswersProps) {
  const t = useText()
  const formats = useFormats()
  const days = reminderDays(formats.dayOf(new Date()), item.dueOn)
  return (
    <>
      <Radios
        id="when"
        label={t(answers.choice === 'BRING_IT' ? 'missing.when-BRING_IT' : 'missing.when')}
        hint={item.overdue ? undefined : t('missing.when-hint', { date: formats.weekday(item.dueOn) })}
        error={faultOf('when')}
        value={answers.when || undefined}
        onPick={when => change({ when })}
        options={[
          ...days.map(day => ({ value: day, label: formats.weekday(day), hint: formats.fromToday(day) })),
          { value: 'other', label: t('missing.when-other') },
        ]}
      />
      {answers.when === 'other' && (
        <DateField
          id="day"
          label={t('missing.day')}
          error={faultOf('day')}
          value={answers.day}
          onParts={day => change({ day })}
        />
      )}
    </>
  )
}
