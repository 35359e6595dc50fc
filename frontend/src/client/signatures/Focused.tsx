import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of a step that comes on the same page: it takes the focus, so that a screen reader reads from there. */
export function Focused({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
