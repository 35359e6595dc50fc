import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Select } from '../../ui/select/Select'
import { icons } from '../icons'
import { LanguageFields } from '../LanguageFields'
import { NO_WORDS } from '../languages'
import { fieldId } from '../useForm'
import type { Requirement } from './catalogue'

type Without = Requirement['without']

const OPTIONS: Without[number]['option'][] = [
  'SIGNED_STATEMENT',
  'COLLATERAL_CONTACT',
  'ASK_THIRD_PARTY',
  'STAFF_CALL',
  'GO_WITHOUT',
]
const MOST = 10

type Props = {
  value: Without
  fault: (field: string) => string | undefined
  onChange: (value: Without) => void
}

/** What to do with none of the documents; the first is what is usual. */
export function WithoutFields({ value, fault, onChange }: Props) {
  const t = useText()
  const put = (index: number, part: Partial<Without[number]>) =>
    onChange(value.map((way, n) => (n === index ? { ...way, ...part } : way)))
  return (
    <section className="stack stack--xs">
      <h2>{t('catalogue.without')}</h2>
      <p className="small quiet">{t('catalogue.without-hint')}</p>
      {value.map(({ option, text }, index) => {
        const field = `requirement.without[${index}]`
        return (
          <div key={index} className="card stack stack--xs">
            <Select
              id={fieldId(`${field}.option`)}
              label={`${t('catalogue.without')} ${index + 1}`}
              options={OPTIONS.map(one => ({ value: one, label: t(`catalogue.way-${one}`) }))}
              error={fault(`${field}.option`)}
              value={option}
              onPick={picked => put(index, { option: picked })}
            />
            <LanguageFields
              field={`${field}.text`}
              label={t('catalogue.in-words')}
              words={text}
              most={500}
              rows={3}
              fault={fault}
              onChange={words => put(index, { text: words })}
            />
            {value.length > 1 && (
              <div className="row-actions">
                <Button look="plain" onClick={() => onChange(value.filter((_, n) => n !== index))}>
                  {t('record.remove')}
                  <span className="vh">
                    {' '}
                    {t('catalogue.without')} {index + 1}
                  </span>
                </Button>
              </div>
            )}
          </div>
        )
      })}
      {value.length < MOST && (
        <div className="row-actions">
          <Button
            look="second"
            icon={icons.plus}
            onClick={() => onChange([...value, { option: 'STAFF_CALL', text: NO_WORDS }])}
          >
            {t('catalogue.without-add')}
          </Button>
        </div>
      )}
    </section>
  )
}
