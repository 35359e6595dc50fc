import type { Shape } from '../../api/client'
import { DAY, fitting } from './address-filter'

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

const PROGRAM = /^[a-z0-9-]{1,40}$/

export function filterIn(search: string): TimelineFilter {
  const params = new URLSearchParams(search)
  const fits = fitting(params)
  return {
    group: GROUPS.find(group => group === params.get('group')),
    by: AUTHORS.find(author => author === params.get('by')),
    program: fits('program', PROGRAM),
    from: fits('from', DAY),
    to: fits('to', DAY),
  }
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
