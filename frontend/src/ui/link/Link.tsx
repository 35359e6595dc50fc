import type { ReactNode } from 'react'
import { Link as RouteLink } from 'wouter'
import { buttonClass, type Look } from '../button/Button'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './link.css'

type Props = { to: string; children: ReactNode }

export function Link({ to, children }: Props) {
  return <RouteLink href={to}>{children}</RouteLink>
}

/** Above the heading of a task page. */
export function BackLink({ to, children }: Props) {
  return (
    <RouteLink href={to} className="back">
      <Icon name="back" />
      {children}
    </RouteLink>
  )
}

/** To the whole of something of which a part is shown. */
export function MoreLink({ to, children }: Props) {
  return (
    <RouteLink href={to} className="more">
      {children}
      <Icon name="right" />
    </RouteLink>
  )
}

type ButtonLinkProps = Props & {
  look?: Look
  wide?: boolean
  icon?: IconName
  /** For the page that it leads to: what does not belong into an address. */
  state?: unknown
}

/** Looks like a button because it is the next step, is a link because it goes somewhere. */
export function ButtonLink({ to, look, wide, icon, state, children }: ButtonLinkProps) {
  return (
    <RouteLink href={to} state={state} className={buttonClass(look, wide)}>
      {icon && <Icon name={icon} />}
      {children}
    </RouteLink>
  )
}
