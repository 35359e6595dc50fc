import type { Fact } from './Facts'
import './pair.css'

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
