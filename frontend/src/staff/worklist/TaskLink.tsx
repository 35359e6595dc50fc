import type { ReactNode } from 'react'
import { Link } from 'wouter'

type Props = { to: string; id?: string; children: ReactNode }

/** A link of a row; the one with an `id` is where J and K go. */
export function TaskLink({ to, id, children }: Props) {
  return (
    <Link href={to} data-row={id}>
      {children}
    </Link>
  )
}
