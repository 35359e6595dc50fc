import { spoken } from '../../i18n/speak'
import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { Fieldset } from '../../ui/field/Fieldset'
import { LanguageFields } from '../LanguageFields'
import { NumberField } from '../NumberField'
import { fieldId } from '../useForm'
import type { Program, Thing } from './catalogue'
import { namesOf, retired } from './catalogue'
import { IfNothingFields } from './IfNothingFields'

const CLOCKS = [
  'decisionDays',
  'expeditedDays',
  'verificationDays',
  'retakeDays',
  'actionDays',
  'reviewDays',
  'actOnDays',
  'renewalDays',
  'reconsiderationDays',
] as const

export type FieldsProps<T> = {
  value: T
  /** What it may name. */
  others: Thing[]
  fault: (field: string) => string | undefined
  onChange: (value: T) => void
}

/** Those that may be named: what is retired only where it is named already. */
export const options = (others: Thing[], named: string[]) =>
  others
    .filter(thing => !retired(thing) || named.includes(thing.id))
    .map(thing => ({ value: thing.id, label: namesOf(thing)[spoken()] }))

export function ProgramFields({ value, others, fault, onChange }: FieldsProps<Program>) {
  const t = useText()
  const change = (part: Partial<Program>) => onChange({ ...value, ...part })
  const clocks = (part: Partial<Program['clocks']>) => change({ clocks: { ...value.clocks, ...part } })
  return (
    <>
      {(['name', 'alias'] as const).map(part => (
        <LanguageFields
          key={part}
          field={`program.${part}`}
          label={t(`catalogue.${part}`)}
          words={value[part]}
          most={80}
          fault={fault}
          onChange={words => change({ [part]: words })}
        />
      ))}
      <LanguageFields
        field="program.summary"
        label={t('catalogue.summary')}
        words={value.summary}
        most={500}
        rows={3}
        fault={fault}
        onChange={summary => change({ summary })}
      />
      <Fieldset id="clocks" label={t('catalogue.clocks')} hint={t('catalogue.clocks-hint')}>
        <div className="clocks">
          {CLOCKS.map(clock => (
            <NumberField
              key={clock}
              field={`program.clocks.${clock}`}
              label={t(`catalogue.clock-${clock}`)}
              value={value.clocks[clock]}
              fault={fault}
              onNumber={days => clocks({ [clock]: days })}
            />
          ))}
        </div>
      </Fieldset>
      <Checkbox
        id={fieldId('program.clocks.movesOffClosedDays')}
        label={t('catalogue.clock-movesOffClosedDays')}
        checked={value.clocks.movesOffClosedDays}
        onPick={movesOffClosedDays => clocks({ movesOffClosedDays })}
      />
      {(['undecided', 'active'] as const).map(part => (
        <IfNothingFields
          key={part}
          field={`program.ifNothing.${part}`}
          label={t(`catalogue.${part}`)}
          value={value.ifNothing[part]}
          fault={fault}
          onChange={one => change({ ifNothing: { ...value.ifNothing, [part]: one } })}
        />
      ))}
      <div className="named">
        <Checkboxes
          id={fieldId('program.requirements')}
          label={t('catalogue.requirements')}
          options={options(others, value.requirements)}
          error={fault('program.requirements')}
          value={value.requirements}
          onPick={requirements => change({ requirements })}
        />
      </div>
    </>
  )
}
