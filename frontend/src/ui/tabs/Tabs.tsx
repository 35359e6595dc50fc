import type { ReactNode } from 'react'
import { Link } from 'wouter'
import './tabs.css'

export type TabPlace = { to: string; label: ReactNode; count?: number | string; here: boolean }

/** Lists of one kind side by side, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: TabPlace[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(tab => (
        <Link key={tab.to} href={tab.to} aria-current={tab.here ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="num"> {tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
