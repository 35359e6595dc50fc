import type { ReactNode } from 'react'
import './keys.css'

export type KeyLine = { keys: string[]; does: string }

/** What the keyboard does here, at the foot of a staff page; `children` stand at its end. */
export function Keys({ label, keys, children }: { label: string; keys: KeyLine[]; children?: ReactNode }) {
  return (
    <section className="keys" aria-label={label}>
      {keys.map(line => (
        <span key={line.does}>
          {line.keys.map(key => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {line.does}
        </span>
      ))}
      {children && <span className="keys__end">{children}</span>}
    </section>
  )
}
