import type { Shape } from '../../api/client'
import { REASONS } from './reasons'
import { DECISIONS, type Decision } from './terms'

/** Which reasons are listed; what is absent does not matter. */
export type Filter = { type?: string; decision?: Decision; offered?: 'yes' | 'no' }

/** What the address asks for; what it does not know is left out. */
export function filterOf(search: string): Filter {
  const asked = new URLSearchParams(search)
  const decision = DECISIONS.find(one => one === asked.get('decision'))
  const offered = (['yes', 'no'] as const).find(one => one === asked.get('offered'))
  const type = asked.get('type')
  return { ...(type && { type }), ...(decision && { decision }), ...(offered && { offered }) }
}

/** The address of a list; an empty part takes its filter away. */
export function addressOf(filter: Record<keyof Filter, string | undefined>) {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const text = query.toString()
  return text ? `${REASONS}?${text}` : REASONS
}

export const fits =
  ({ type, decision, offered }: Filter) =>
  (reason: Shape<'ReviewReason'>) =>
    (!type || reason.documentTypes.includes(type)) &&
    (!decision || reason.decisions.includes(decision)) &&
    (!offered || reason.offered === (offered === 'yes'))
