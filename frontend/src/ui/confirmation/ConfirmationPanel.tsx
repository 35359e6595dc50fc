import { type ReactNode, useEffect, useRef } from 'react'
import { Mark } from '../brand/Mark'
import './confirmation.css'

type Props = { title: ReactNode; numberLabel: ReactNode; number: string; children?: ReactNode }

/** After every finished act: what, its number, when. Takes the focus, so that a screen reader reads it at once. */
export function ConfirmationPanel({ title, numberLabel, number, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="confirmation stack stack--s">
      <Mark />
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p>
        {numberLabel}
        <br />
        <b className="code">{number}</b>
      </p>
      {children}
    </div>
  )
}
