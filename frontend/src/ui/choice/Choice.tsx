import type { ReactNode } from 'react'
import './choice.css'

type Props = {
  type: 'radio' | 'checkbox'
  id: string
  name?: string
  checked: boolean
  onPick: (checked: boolean) => void
  label: ReactNode
  hint?: ReactNode
}

/** A box or a dot with its words; the whole row is the target. */
export function Choice({ type, id, name, checked, onPick, label, hint }: Props) {
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={event => onPick(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <div className="hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  )
}
