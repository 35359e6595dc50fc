import { expect, it } from 'vitest'
import { addressOf, type Filter, filterOf, turned } from './filter'

it('is in the address, so that a list can be kept and shared', () => {
  const filter: Filter = {
    kind: ['ACTION_TO_DO', 'DOCUMENT_TO_CHECK'],
    due: 'OVERDUE',
    mine: true,
    owner: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
    program: 'snap',
    language: 'ES',
    snoozed: true,
    olderThanDays: 7,
  }
  const address = addressOf(filter)
  expect(filterOf(new URL(address, 'http://x').search)).toEqual(filter)
})

it('is gone from the address when there is none', () => {
  expect(addressOf({})).toBe('/staff/worklist')
  expect(addressOf({ kind: undefined, mine: undefined })).toBe('/staff/worklist')
})

it('does not pass on what it does not know', () => {
  const strange = '?kind=DROP_TABLE&due=NEVER&mine=perhaps&owner=me&program=%3Cb%3E&olderThanDays=1e9'
  expect(filterOf(strange)).toEqual({})
})

it('takes several kinds, each of which can be taken away again', () => {
  const both = turned(turned({}, 'ACTION_TO_DO'), 'OFFER_TO_DECIDE')
  expect(both.kind).toEqual(['ACTION_TO_DO', 'OFFER_TO_DECIDE'])
  expect(turned(both, 'ACTION_TO_DO').kind).toEqual(['OFFER_TO_DECIDE'])
  expect(addressOf(turned(both, undefined))).toBe('/staff/worklist')
})
