import { useEffect, useRef } from 'react'
import { useText } from '../../i18n/useText'
import './error-summary.css'

export type FieldFault = { id: string; text: string }

/**
 * First in the page's main part. Takes the focus each time a new list of faults arrives, so that a screen reader
 * says at once that nothing was sent; each line leads to its field.
 */
export function ErrorSummary({ faults }: { faults: FieldFault[] }) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const told = faults.map(fault => `${fault.id} ${fault.text}`).join('\n')
  useEffect(() => {
    if (told) box.current?.focus()
  }, [told])
  if (faults.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('ui.error-summary')}</h2>
      <ul>
        {faults.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={event => {
                event.preventDefault()
                document.getElementById(id)?.focus()
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
