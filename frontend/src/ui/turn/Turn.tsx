import type { ReactNode } from 'react'
import { Lamp } from '../brand/Lamp'
import { Icon } from '../icon/Icon'
import type { IconName } from '../icon/paths'
import './turn.css'

type Props = { icon: IconName; title: ReactNode; children: ReactNode } & (
  | { lit?: false }
  | { lit: true; lead: ReactNode }
)

/** Whose turn it is. Only one on a screen is `lit`: the one thing to do now, which its `lead` says. */
export function Turn(props: Props) {
  const { icon, title, children } = props
  return (
    <section className={props.lit ? 'turn lit stack stack--s' : 'turn'}>
      {props.lit ? <Lamp /> : <Icon name={icon} />}
      <h3>{title}</h3>
      {props.lit && <p className="big">{props.lead}</p>}
      {children}
    </section>
  )
}
