import type { ReactNode } from 'react'
import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Circumstances } from '../Circumstances'
import { Disclosure } from '../Disclosure'
import { Confirmations } from './Confirmations'
import { Ended } from './Ended'
import { Messages } from './Messages'

/** What is read from the server once somebody wants to see it. */
export function OnDemand({ record }: { record: Shape<'ClientRecord'> }) {
  const t = useText()
  const parts: [string, () => ReactNode][] = [
    ['sent.title', () => <Messages record={record} />],
    ['receipts.title', () => <Confirmations code={record.code} />],
    ['circumstances.title', () => <Circumstances code={record.code} but="HOUSEHOLD_MEMBER" />],
    ['ended.title', () => <Ended code={record.code} />],
  ]
  return parts.map(([title, part]) => (
    <section key={title} className="card">
      <Disclosure summary={t(title)}>{part}</Disclosure>
    </section>
  ))
}
