import type { ReactNode } from 'react'
import { FieldError } from '../field/Field'
import { Choice } from './Choice'

type Props = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  checked: boolean
  onPick: (checked: boolean) => void
}

/** One thing to agree to or turn on. */
export function Checkbox({ error, ...choice }: Props) {
  return (
    <div className={error ? 'field field--error' : 'field'}>
      {error && <FieldError id={choice.id} error={error} />}
      <div className="choices">
        <Choice type="checkbox" {...choice} />
      </div>
    </div>
  )
}
