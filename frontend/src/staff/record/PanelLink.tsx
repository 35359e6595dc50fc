import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { buttonClass, type Look } from '../../ui/button/Button'
import { Icon } from '../../ui/icon/Icon'
import type { IconName } from '../../ui/icon/paths'
import { type PanelName, useRecordPanel } from './panels'

type Props = {
  panel: PanelName
  subject?: string
  look?: Look
  icon?: IconName
  /** Says to a screen reader what it is for, where several links read the same. */
  of?: string
  children: ReactNode
}

/** Opens a form at the side. */
export function PanelLink({ panel, subject, look, icon, of, children }: Props) {
  const { to } = useRecordPanel()
  return (
    <Link href={to(panel, subject)} className={look && buttonClass(look)}>
      {icon && <Icon name={icon} />}
      {children}
      {of && <span className="vh"> {of}</span>}
    </Link>
  )
}
