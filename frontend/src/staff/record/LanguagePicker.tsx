import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Select } from '../../ui/select/Select'
import { languageNamed, languagesBut } from './languages'

type Props = {
  id: string
  label: string
  error: string | undefined
  value: readonly string[]
  onPick: (value: string[]) => void
}

/** Up to five languages, the best first. */
export function LanguagePicker({ id, label, error, value, onPick }: Props) {
  const t = useText()
  return (
    <div className="stack stack--xs">
      <Select
        id={id}
        label={label}
        error={error}
        options={[{ value: '', label: t('person.add-language') }, ...languagesBut(value)]}
        value=""
        onPick={code => code && value.length < 5 && onPick([...value, code])}
      />
      {value.length > 0 && (
        <ul className="picked">
          {value.map(code => (
            <li key={code}>
              {languageNamed(code)}{' '}
              <Button look="plain" onClick={() => onPick(value.filter(one => one !== code))}>
                {t('record.remove')}
                <span className="vh"> {languageNamed(code)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
