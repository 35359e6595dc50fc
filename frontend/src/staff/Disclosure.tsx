import { type ReactNode, useState } from 'react'
import { Icon } from '../ui/icon/Icon'
import '../ui/details/details.css'

type Props = {
  summary: ReactNode
  /** Made once somebody wants to see it: what it reads from the server is not asked for before. */
  children: () => ReactNode
}

/** Part of a page that not everybody opens. */
export function Disclosure({ summary, children }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className="more-on" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="right" />
        {summary}
      </summary>
      {open && <div className="stack stack--xs">{children()}</div>}
    </details>
  )
}
