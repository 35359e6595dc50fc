import type { ReactNode } from 'react'
import { useText } from '../../i18n/useText'
import { Icon } from '../icon/Icon'
import './field.css'

export type FieldTexts = {
  /** Also the target of the error summary's link. */
  id: string
  label: ReactNode
  hint?: ReactNode
  /** In the words of the error summary, exactly. */
  error?: string | undefined
  /** When the question is the page's only one, its label is the page's heading. */
  heading?: boolean
}

export function describedBy({ id, hint, error }: FieldTexts) {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

export function FieldError({ id, error }: { id: string; error: string }) {
  const t = useText()
  return (
    <p className="error" id={`${id}-error`}>
      <Icon name="alert" />
      <span>
        <span className="vh">{t('ui.error')} </span>
        {error}
      </span>
    </p>
  )
}

/** Label, hint, error, control: in that order, always. */
export function Field({ children, ...texts }: FieldTexts & { children: ReactNode }) {
  const { id, label, hint, error, heading } = texts
  const labelled = (
    <label className="label" htmlFor={id}>
      {label}
    </label>
  )
  return (
    <div className={error ? 'field field--error' : 'field'}>
      {heading ? <h1 className="label-heading">{labelled}</h1> : labelled}
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={id} error={error} />}
      {children}
    </div>
  )
}
