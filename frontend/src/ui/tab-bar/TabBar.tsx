import { Link, useRoute } from 'wouter'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './tab-bar.css'

export type Tab = {
  to: string
  icon: IconName
  label: string
  /** How many things wait there, and how a screen reader says it: "3 to do". */
  count?: { shown: number; words: string }
}

function TabLink({ to, icon, label, count }: Tab) {
  const [here] = useRoute(to)
  return (
    <Link href={to} aria-current={here ? 'page' : undefined}>
      <span>
        <Icon name={icon} />
        {count && count.shown > 0 && (
          <b className="count">
            <span aria-hidden="true">{count.shown}</span>
            <span className="vh">{count.words}</span>
          </b>
        )}
      </span>
      {label}
    </Link>
  )
}

/** The client's hubs: within reach of a thumb on a phone, in the masthead on a wide screen. Never inside a task. */
export function TabBar({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="tabbar" aria-label={label}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.to}>
            <TabLink {...tab} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
