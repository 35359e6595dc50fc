import type { Shape } from '../../api/client'

type Group = Shape<'TimelineGroup'>
type Author = Shape<'TimelineAuthor'>

/** What is looked for in a long history; all of it is in the address, and none of it personal. */
export type TimelineFilter = {
  group?: Group | undefined
  by?: Author | undefined
  program?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

export const GROUPS: Group[] = [
  'RECORD',
  'ENROLMENTS',
  'DOCUMENTS',
  'CHANGES',
  'ENGAGEMENTS',
  'GOALS',
  'SIGNATURES',
  'MESSAGES',
  'SIGNING_IN',
]
export const AUTHORS: Author[] = ['CLIENT', 'STAFF', 'NOBODY']

const DAY = /^\d{4}-\d\d-\d\d$/
const PROGRAM = /^[a-z0-9-]{1,40}$/

/** Only what is meant so: an address is anybody's to write. */
export function filterIn(search: string): TimelineFilter {
  const params = new URLSearchParams(search)
  const fits = (name: string, pattern: RegExp) => {
    const text = params.get(name) ?? ''
    return pattern.test(text) ? text : undefined
  }
  return {
    group: GROUPS.find(group => group === params.get('group')),
    by: AUTHORS.find(author => author === params.get('by')),
    program: fits('program', PROGRAM),
    from: fits('from', DAY),
    to: fits('to', DAY),
  }
}

/** What is set of a filter. */
export const setIn = (filter: TimelineFilter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as TimelineFilter

/** The same, as the end of an address. */
export function searchOf(filter: TimelineFilter) {
  const search = new URLSearchParams(setIn(filter) as Record<string, string>).toString()
  return search && `?${search}`
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

/** Whether a text holds each of the words, however they are written. */
export const holds = (text: string, words: string) =>
  plain(words)
    .split(/\s+/)
    .every(word => plain(text).includes(word))
