import { useText } from '../../i18n/useText'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { LanguageFields } from '../LanguageFields'
import { fieldId } from '../useForm'
import type { Requirement } from './catalogue'
import { IfNothingFields } from './IfNothingFields'
import { type FieldsProps, options } from './ProgramFields'
import { Retired } from './Retired'
import { WithoutFields } from './WithoutFields'

export function RequirementFields({ value, others, fault, onChange }: FieldsProps<Requirement>) {
  const t = useText()
  const change = (part: Partial<Requirement>) => onChange({ ...value, ...part })
  return (
    <>
      <LanguageFields
        field="requirement.ask"
        label={t('catalogue.ask')}
        hint={t('catalogue.ask-hint')}
        words={value.ask}
        most={80}
        fault={fault}
        onChange={ask => change({ ask })}
      />
      <LanguageFields
        field="requirement.why"
        label={t('catalogue.why')}
        words={value.why}
        most={500}
        rows={3}
        fault={fault}
        onChange={why => change({ why })}
      />
      <LanguageFields
        field="requirement.name"
        label={t('catalogue.staff-name')}
        words={value.name}
        most={80}
        fault={fault}
        onChange={name => change({ name })}
      />
      <div className="named">
        <Checkboxes
          id={fieldId('requirement.documentTypes')}
          label={t('catalogue.document-types-any')}
          options={options(others, value.documentTypes)}
          error={fault('requirement.documentTypes')}
          value={value.documentTypes}
          onPick={documentTypes => change({ documentTypes })}
        />
      </div>
      <WithoutFields value={value.without} fault={fault} onChange={without => change({ without })} />
      <IfNothingFields
        field="requirement.ifNothing"
        label={t('catalogue.if-nothing')}
        value={value.ifNothing}
        fault={fault}
        onChange={ifNothing => change({ ifNothing })}
      />
      <Retired
        field="requirement.retired"
        value={value.retired}
        fault={fault}
        onChange={retired => change({ retired })}
      />
    </>
  )
}
