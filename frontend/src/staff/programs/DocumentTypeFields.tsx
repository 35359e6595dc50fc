import { useText } from '../../i18n/useText'
import { LanguageFields } from '../LanguageFields'
import { NumberField } from '../NumberField'
import type { DocumentType } from './catalogue'
import { monthsOf, periodOf } from './catalogue'
import type { FieldsProps } from './ProgramFields'
import { Retired } from './Retired'

type Props = Omit<FieldsProps<DocumentType>, 'others'>

export function DocumentTypeFields({ value, fault, onChange }: Props) {
  const t = useText()
  const change = (part: Partial<DocumentType>) => onChange({ ...value, ...part })
  const months = monthsOf(value.keptFor)
  return (
    <>
      <LanguageFields
        field="documentType.name"
        label={t('catalogue.name')}
        words={value.name}
        most={80}
        fault={fault}
        onChange={name => change({ name })}
      />
      <LanguageFields
        field="documentType.hint"
        label={t('catalogue.hint')}
        hint={t('catalogue.hint-hint')}
        words={value.hint}
        most={500}
        rows={3}
        fault={fault}
        onChange={hint => change({ hint })}
      />
      <div className="clocks">
        <NumberField
          field="documentType.validDays"
          label={t('catalogue.valid-days')}
          hint={t('catalogue.valid-days-hint')}
          value={value.validDays}
          fault={fault}
          onNumber={validDays => change({ validDays })}
        />
        {months !== undefined && (
          <NumberField
            field="documentType.keptFor"
            label={t('catalogue.kept-months')}
            hint={t('catalogue.kept-months-hint')}
            value={months}
            fault={fault}
            onNumber={kept => change({ keptFor: periodOf(kept) })}
          />
        )}
      </div>
      <Retired
        field="documentType.retired"
        value={value.retired}
        fault={fault}
        onChange={retired => change({ retired })}
      />
    </>
  )
}
