import type { ReactNode } from 'react'
import { Icon } from '../icon/Icon'
import './details.css'

/** Why, and what if. Never the only way out of a page. */
export function Details({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="more-on">
      <summary>
        <Icon name="right" />
        {summary}
      </summary>
      <div className="stack stack--xs">{children}</div>
    </details>
  )
}
