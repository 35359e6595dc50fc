import type { Shape } from '../../api/client'
import type { IconName } from '../../ui/icon/paths'
import { icons } from '../icons'
import type { Counted } from './counted'
import type { Filter } from './useWorklist'

type Choice<Value> = { value?: Value; icon?: IconName; count?: Counted }

export const DUE: Choice<Shape<'Due'>>[] = [
  { count: 'open' },
  { value: 'OVERDUE', icon: 'alert', count: 'overdue' },
  { value: 'TODAY', icon: 'clock', count: 'dueToday' },
  { value: 'THIS_WEEK', icon: 'calendar' },
]

export const KINDS: Choice<Shape<'TaskKind'>>[] = [
  {},
  { value: 'DOCUMENT_TO_CHECK', icon: 'document' },
  { value: 'CHANGE_TO_REVIEW', icon: icons.pen },
  { value: 'ACTION_TO_DO', icon: 'help' },
  { value: 'OFFER_TO_DECIDE', icon: 'document' },
  { value: 'DOCUMENT_UNSEEN', icon: 'clock' },
  { value: 'PICTURES_FAILED', icon: 'picture' },
  { value: 'DOCUMENT_DANGEROUS', icon: 'alert' },
  { value: 'ORIGINAL_LOST', icon: 'alert' },
  { value: 'RECORDING_LOST', icon: 'alert' },
  { value: 'CONTACT_BOUNCED', icon: icons.bounce },
  { value: 'CONSENT_WITHDRAWN', icon: 'document' },
  { value: 'NOTICE_TO_POST', icon: 'print' },
  { value: 'NOTICE_UNOPENED', icon: 'mail' },
  { value: 'SIGNATURE_OBJECTED', icon: 'phone' },
]

/** What the address asks for; what it does not know is left out. */
export function filterOf(search: string): Filter {
  const asked = new URLSearchParams(search)
  const known = <Value extends string>(name: string, choices: Choice<Value>[]) =>
    choices.find(({ value }) => value === asked.get(name))?.value
  const kind = known('kind', KINDS)
  const due = known('due', DUE)
  return {
    ...(kind && { kind }),
    ...(due && { due }),
    ...(asked.get('mine') === 'true' && { mine: true }),
  }
}

/** The address of a list; an undefined part takes its filter away. */
export function addressOf(filter: Filter) {
  const query = new URLSearchParams()
  if (filter.kind) query.set('kind', filter.kind)
  if (filter.due) query.set('due', filter.due)
  if (filter.mine) query.set('mine', 'true')
  const text = query.toString()
  return text ? `/staff/worklist?${text}` : '/staff/worklist'
}
