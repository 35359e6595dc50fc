import type { ReactNode } from 'react'
import { Link as RouteLink } from 'wouter'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './link.css'

type Item = { icon: IconName; children: ReactNode } & (
  | { to: string }
  | { href: string }
  | { onPress: () => void }
)

function Inside({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <>
      <Icon name={icon} />
      <span>{children}</span>
      <Icon name="right" />
    </>
  )
}

/** Places to go. `to` stays in the app, `href` leaves it (tel:, sms:), `onPress` opens something here. */
export function LinkList({ items }: { items: Item[] }) {
  return (
    <ul className="links">
      {items.map(item => (
        <li key={'to' in item ? item.to : 'href' in item ? item.href : item.icon}>
          {'to' in item ? (
            <RouteLink href={item.to}>
              <Inside {...item} />
            </RouteLink>
          ) : 'href' in item ? (
            <a href={item.href}>
              <Inside {...item} />
            </a>
          ) : (
            <button type="button" onClick={item.onPress}>
              <Inside {...item} />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
