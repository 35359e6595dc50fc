import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { DateField } from '../../ui/field/DateField'
import { TextField } from '../../ui/field/TextField'
import { Select } from '../../ui/select/Select'
import { AUTHORITIES, type Mark } from './mark'

type Props = {
  mark: Mark
  change: (part: Partial<Mark>) => void
  errorOf: (id: string) => string | undefined
  /** Whose statement it is. */
  client: string
}

/** Whoever signs for the client says so, and by what right. */
export function ForSomebody({ mark, change, errorOf, client }: Props) {
  const t = useText()
  return (
    <>
      <Checkbox
        id="for-other"
        label={t('sign.for-other', { client })}
        hint={t('sign.for-other-hint')}
        checked={mark.forOther}
        onPick={forOther => change({ forOther })}
      />
      {mark.forOther && (
        <div className="sign__right stack">
          <Select
            id="authority"
            label={t('sign.authority')}
            placeholder={t('sign.authority-pick')}
            error={errorOf('authority')}
            value={mark.authority}
            onPick={authority => change({ authority })}
            options={AUTHORITIES.map(value => ({ value, label: t(`sign.authority-${value}`) }))}
          />
          <TextField
            id="authority-what"
            label={t('sign.authority-what')}
            hint={t('sign.authority-what-hint')}
            error={errorOf('authority-what')}
            value={mark.description}
            onText={description => change({ description })}
            maxLength={500}
          />
          <DateField
            id="authority-since"
            label={t('sign.authority-since')}
            error={errorOf('authority-since')}
            value={mark.since}
            onParts={since => change({ since })}
          />
        </div>
      )}
    </>
  )
}
