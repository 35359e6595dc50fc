import type { ReactNode } from 'react'
import { Link } from 'wouter'
import './summary.css'

export type SummaryLine = {
  id: string
  term: string
  detail: ReactNode
  /** Where this answer is changed. */
  change?: { to: string; label: string }
  error?: string | undefined
}

/** Answers to look at once more, each with the way back to it. The error summary links to that way. */
export function Summary({ lines }: { lines: SummaryLine[] }) {
  return (
    <dl className="summary">
      {lines.map(({ id, term, detail, change, error }) => (
        <div key={id} className={error ? 'summary__wrong' : undefined}>
          <dt>{term}</dt>
          <dd>
            <div>{detail}</div>
            {change && (
              <Link id={id} href={change.to} aria-describedby={error ? 'error-summary-title' : undefined}>
                {change.label}
                <span className="vh"> · {term}</span>
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
