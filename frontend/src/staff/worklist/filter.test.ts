import { expect, it } from 'vitest'
import { addressOf, filterOf } from './filter'

it('is in the address, so that a list can be kept and shared', () => {
  const filter = { kind: 'ACTION_TO_DO', due: 'OVERDUE', mine: true } as const
  const address = addressOf(filter)
  expect(filterOf(new URL(address, 'http://x').search)).toEqual(filter)
})

it('is gone from the address when there is none', () => {
  expect(addressOf({})).toBe('/staff/worklist')
  expect(addressOf({ kind: undefined, mine: undefined } as never)).toBe('/staff/worklist')
})

it('does not pass on what it does not know', () => {
  expect(filterOf('?kind=DROP_TABLE&due=NEVER&mine=perhaps')).toEqual({})
})
