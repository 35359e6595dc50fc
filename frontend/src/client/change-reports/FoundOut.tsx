import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { DateField } from '../../ui/field/DateField'
import type { Entered } from './answers'
import { dayText, partsOf } from './rules'

/** Of what one has not done oneself one may hear later. */
export const HEARD_OF =
  /^(HOUSEHOLD_MEMBER|JOB|SELF_EMPLOYMENT|HOUSING_COST|MEDICAL_COST|IMMIGRATION_STATUS|OTHER)$/

type Props = {
  entered: Entered
  error: string | undefined
  onChange: (some: Pick<Entered, 'learnedOn' | 'written'>) => void
}

/** The days to tell it in count from when one found out. */
export function FoundOut({ entered: { written, learnedOn }, error, onChange }: Props) {
  const t = useText()
  const later = written.later === 'true' || learnedOn !== ''
  return (
    <>
      <Checkbox
        id="later"
        label={t('learned.later')}
        hint={t('learned.hint')}
        checked={later}
        onPick={on => onChange({ learnedOn: '', written: { ...written, later: String(on) } })}
      />
      {later && (
        <DateField
          id="learnedOn"
          label={t('learned.day')}
          error={error}
          value={partsOf(learnedOn)}
          onParts={parts => onChange({ learnedOn: dayText(parts), written })}
        />
      )}
    </>
  )
}
