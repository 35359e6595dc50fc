import type { ReactNode } from 'react'
import './pages.css'

/** Each file's fate in one list: those that arrived and those that did not. */
export function Pages({ children }: { children: ReactNode }) {
  return <ul className="pages">{children}</ul>
}

type PageProps = { picture: ReactNode; title: ReactNode; children: ReactNode }

/** One page or photo: its picture, its name, what became of it, and what one can do with it. */
export function Page({ picture, title, children }: PageProps) {
  return (
    <li>
      {picture}
      <div className="stack stack--xs">
        <h3>{title}</h3>
        {children}
      </div>
    </li>
  )
}
