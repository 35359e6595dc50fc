import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { linkIsNext, nextTool } from './next-tool'

const going = { state: { status: 'DRAFT', finished: false } }
const record = (kinds: string[], items: unknown[] = [], tasks: unknown[] = []) =>
  ({
    timeline: kinds.map(kind => ({ kind })),
    enrolments: [{ ...going, items }],
    tasks,
  }) as unknown as Shape<'ClientRecord'>

it('puts forward the link for a new client, then asking, then a note', () => {
  expect(nextTool(record(['CLIENT_CREATED']))).toBe('link')
  expect(nextTool(record(['SIGN_IN_LINK_MADE', 'CLIENT_CREATED']))).toBe('ask')
  expect(nextTool(record(['ITEM_ASKED', 'SIGN_IN_LINK_MADE', 'CLIENT_CREATED'], [{}]))).toBe('note')
})

it('puts no tool forward beside something that waits', () => {
  expect(nextTool(record(['CLIENT_CREATED'], [{}], [{}]))).toBeUndefined()
})

it('does not ask for the link of somebody whose beginning is long past', () => {
  expect(linkIsNext(record(['NOTE_ADDED']))).toBe(false)
})
