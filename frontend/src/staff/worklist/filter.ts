import type { IconName } from '../../ui/icon/paths'
import type { Counts } from '../pending'
import type { Filter } from './useWorklist'

type Choice = { value?: string; icon?: IconName; count?: keyof Counts }

export const DUE: Choice[] = [
  { count: 'open' },
  { value: 'OVERDUE', icon: 'alert', count: 'overdue' },
  { value: 'TODAY', icon: 'clock', count: 'dueToday' },
  { value: 'THIS_WEEK', icon: 'calendar' },
]

export const KINDS: Choice[] = [
  {},
  { value: 'DOCUMENT_TO_CHECK', icon: 'document' },
  { value: 'ACTION_TO_DO', icon: 'help' },
  { value: 'PICTURES_FAILED', icon: 'picture' },
  { value: 'CONTACT_BOUNCED', icon: 'bounce' },
]

/** What the address asks for; what it does not know is left out. */
export function filterOf(search: string): Filter {
  const asked = new URLSearchParams(search)
  const known = (name: 'kind' | 'due', choices: Choice[]) => {
    const value = asked.get(name)
    return choices.some(choice => choice.value === value) && value ? { [name]: value } : {}
  }
  return {
    ...known('kind', KINDS),
    ...known('due', DUE),
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
