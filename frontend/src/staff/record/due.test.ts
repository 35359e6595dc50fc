import { expect, it } from 'vitest'
import { usualDue } from './due'

const weekdays = { openDays: [1, 2, 3, 4, 5], closedOn: ['2026-11-26', '2026-11-27'] }

it('counts calendar days, across the end of a month', () => {
  expect(usualDue('2026-11-23', 10)).toBe('2026-12-03')
})

it('moves off a weekend, and off a holiday behind it', () => {
  expect(usualDue('2026-11-18', 10, weekdays)).toBe('2026-11-30')
  expect(usualDue('2026-11-16', 10, weekdays)).toBe('2026-11-30')
})

it('ends also where an office says that it is never open', () => {
  expect(usualDue('2026-11-23', 10, { openDays: [], closedOn: [] })).toBe('2026-12-03')
})
