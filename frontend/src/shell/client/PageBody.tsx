import type { ReactNode } from 'react'

/** The readable column of a client page. */
export function PageBody({ children }: { children: ReactNode }) {
  return <div className="page stack">{children}</div>
}
