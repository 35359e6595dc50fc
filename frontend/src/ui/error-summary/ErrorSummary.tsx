import { useEffect, useRef } from 'react'
import { useText } from '../../i18n/useText'
import './error-summary.css'

export type FieldFault = { id: string; text: string }

/**
 * First in the page's main part. Takes the focus when something new is wrong, and each time the form is sent while
 * something is, so that a screen reader says at once that nothing was sent. A fault that is mended leaves the focus
 * where it is. Each line leads to its field.
 */
export function ErrorSummary({ faults }: { faults: FieldFault[] }) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  const told = useRef<string[]>([])
  const lines = faults.map(({ id, text }) => `${id} ${text}`)
  useEffect(() => {
    const form = box.current?.closest('form')
    // After the form's own answer to it.
    const sent = () => requestAnimationFrame(() => box.current?.focus())
    if (lines.some(line => !told.current.includes(line))) box.current?.focus()
    told.current = lines
    form?.addEventListener('submit', sent)
    return () => form?.removeEventListener('submit', sent)
  }, [lines.join()])
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
