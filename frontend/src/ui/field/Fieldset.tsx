import type { ReactNode } from 'react'
import { describedBy, FieldError, type FieldTexts } from './Field'
import './field.css'

/** Several controls that answer one question. The error summary links to the first of them. */
export function Fieldset({ children, ...texts }: FieldTexts & { children: ReactNode }) {
  const { id, label, hint, error, heading } = texts
  return (
    <fieldset className={error ? 'field field--error' : 'field'} aria-describedby={describedBy(texts)}>
      <legend className="legend">{heading ? <h1>{label}</h1> : label}</legend>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={id} error={error} />}
      {children}
    </fieldset>
  )
}
