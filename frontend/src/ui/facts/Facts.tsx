import type { ReactNode } from 'react'
import './facts.css'

export type Fact = { term: ReactNode; detail: ReactNode; act?: ReactNode }

/** Facts, or the answers to check before sending, each with its way to change it. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ term, detail, act }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
          {act && <dd className="facts__act">{act}</dd>}
        </div>
      ))}
    </dl>
  )
}

/** Two facts side by side, large. */
export function Pair({ facts }: { facts: Fact[] }) {
  return (
    <dl className="pair">
      {facts.map(({ term, detail }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
