import type { Shape } from '../../api/client'
import type { IconName } from '../../ui/icon/paths'
import { icons } from '../icons'
import type { Counted } from './counted'

type Kind = Shape<'TaskKind'>

/** Which part of the list is asked for, as the server names it. */
export type Filter = {
  kind?: Kind[] | undefined
  due?: Shape<'Due'> | undefined
  mine?: boolean | undefined
  /** What that colleague has. */
  owner?: string | undefined
  unowned?: boolean | undefined
  program?: string | undefined
  language?: Shape<'Language'> | undefined
  snoozed?: boolean | undefined
  olderThanDays?: number | undefined
}

type Choice<Value> = { value?: Value; icon?: IconName; count?: Counted }

export const DUE: Choice<Shape<'Due'>>[] = [
  { count: 'open' },
  { value: 'OVERDUE', icon: 'alert', count: 'overdue' },
  { value: 'TODAY', icon: 'clock', count: 'dueToday' },
  { value: 'THIS_WEEK', icon: 'calendar' },
]

export const KINDS: Choice<Kind>[] = [
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
  { value: 'DUPLICATE_TO_DECIDE', icon: 'user' },
  { value: 'STEP_TO_DO', icon: 'flag' },
  { value: 'STEP_DONE_BY_CLIENT', icon: 'check' },
  { value: 'EMERGENCY_TO_REVIEW', icon: 'alert' },
]

export const AGES = [3, 7, 14, 30]
export const SPOKEN: Shape<'Language'>[] = ['EN', 'FR', 'ES']

const ID = /^[0-9a-f-]{36}$/
const PROGRAM = /^[a-z0-9-]{1,40}$/

const isKind = (name: string): name is Kind => KINDS.some(({ value }) => value === name)

/** The entries that are not `undefined`, false or empty. */
const set = <T extends object>(parts: T) =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part)) as T

/** What the address asks for; what it does not know is left out. */
export function filterOf(search: string): Filter {
  const asked = new URLSearchParams(search)
  const fits = (name: string, pattern: RegExp) => {
    const value = asked.get(name)
    return value && pattern.test(value) ? value : undefined
  }
  const kind = asked.getAll('kind').filter(isKind)
  const isOn = (name: string) => asked.get(name) === 'true'
  return set({
    kind: kind.length > 0 ? kind : undefined,
    due: DUE.find(({ value }) => value === asked.get('due'))?.value,
    mine: isOn('mine'),
    owner: fits('owner', ID),
    unowned: isOn('unowned'),
    program: fits('program', PROGRAM),
    language: SPOKEN.find(language => language === asked.get('language')),
    snoozed: isOn('snoozed'),
    olderThanDays: AGES.find(days => String(days) === asked.get('olderThanDays')),
  })
}

/** The part of an address behind its question mark; an undefined part takes its filter away. */
export function queryOf(filter: Filter) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(set(filter)))
    for (const one of [value].flat()) query.append(name, String(one))
  return query.toString()
}

export function addressOf(filter: Filter) {
  const text = queryOf(filter)
  return text ? `/staff/worklist?${text}` : '/staff/worklist'
}

/** With a kind more, or without it; none is all of them. */
export function turned(filter: Filter, kind: Kind | undefined): Filter {
  const { kind: before = [] } = filter
  if (!kind) return { ...filter, kind: undefined }
  const kinds = before.includes(kind) ? before.filter(one => one !== kind) : [...before, kind]
  return { ...filter, kind: kinds.length > 0 ? kinds : undefined }
}
