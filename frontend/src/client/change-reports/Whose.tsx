import type { Written } from '../../changes/fields'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'

type Props = { written: Written; error: string | undefined; onWrite: (some: Written) => void }

/** Of whom it is: mostly of the client, who then need not write a name. */
export function Whose({ written, error, onWrite }: Props) {
  const t = useText()
  return (
    <>
      <Radios
        id="whose"
        label={t('whose.question')}
        value={written.whose === 'OTHER' ? 'OTHER' : 'ME'}
        options={(['ME', 'OTHER'] as const).map(value => ({ value, label: t(`whose.${value}`) }))}
        onPick={whose => onWrite({ whose, who: whose === 'ME' ? '' : (written.who ?? '') })}
      />
      {written.whose === 'OTHER' && (
        <TextField
          id="who"
          label={t('whose.name')}
          error={error}
          value={written.who ?? ''}
          onText={who => onWrite({ who })}
          autoComplete="off"
          maxLength={120}
        />
      )}
    </>
  )
}
