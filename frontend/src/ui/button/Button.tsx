import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './button.css'

export type Look = 'main' | 'second' | 'plain'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children'> & {
  look?: Look
  wide?: boolean
  icon?: IconName | undefined
  /** While true, a second press does nothing. The button stays focusable: a disabled one would drop the focus. */
  busy?: boolean
  children: ReactNode
}

export function buttonClass(look: Look = 'main', wide = false) {
  return `button button--${look}${wide ? ' button--wide' : ''}`
}

/** One `main` on a screen; `second` for alternatives; `plain` to undo or remove. */
export function Button({ look, wide, icon, busy, type = 'button', onClick, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(look, wide)}
      aria-disabled={busy || undefined}
      onClick={event => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
