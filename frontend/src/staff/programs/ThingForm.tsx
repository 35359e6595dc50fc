import type { ReactNode } from 'react'
import { useText } from '../../i18n/useText'
import { StaffForm } from '../StaffForm'
import type { useForm } from '../useForm'
import type { Catalogue, Draft, Terms, Thing } from './catalogue'
import { DocumentTypeFields } from './DocumentTypeFields'
import { ProgramFields } from './ProgramFields'
import { RequirementFields } from './RequirementFields'

type Props = {
  form: ReturnType<typeof useForm<Draft, Thing>>
  draft: Draft
  catalogue: Catalogue
  restored: boolean
  does: string
  error?: unknown
  onChange: (terms: Terms) => void
  onClear: () => void
  children?: ReactNode
}

/** The fields of whichever kind it is. */
export function ThingForm({
  form,
  draft,
  catalogue,
  restored,
  does,
  error,
  onChange,
  onClear,
  children,
}: Props) {
  const t = useText()
  const { program, requirement, documentType } = draft
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit(draft)}
      does={does}
      restored={restored}
      onClear={onClear}
    >
      {children}
      {program && (
        <ProgramFields
          value={program}
          others={catalogue.requirements}
          fault={form.fault}
          onChange={next => onChange({ program: next })}
        />
      )}
      {requirement && (
        <RequirementFields
          value={requirement}
          others={catalogue.documentTypes}
          fault={form.fault}
          onChange={next => onChange({ requirement: next })}
        />
      )}
      {documentType && (
        <DocumentTypeFields
          value={documentType}
          fault={form.fault}
          onChange={next => onChange({ documentType: next })}
        />
      )}
      <p className="small quiet">{t('catalogue.told-stays')}</p>
    </StaffForm>
  )
}
