import type { ReactNode } from 'react'
import './progress.css'

type Props = { label: string; value: number; max: number; children: ReactNode }

/** Bytes or steps. The numbers stand beside it in words (`children`). */
export function Progress({ label, value, max, children }: Props) {
  return (
    <div>
      <progress aria-label={label} value={Math.min(value, max)} max={max} />
      <p className="small num">{children}</p>
    </div>
  )
}
