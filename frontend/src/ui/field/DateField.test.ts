import { expect, it } from 'vitest'
import { isoDate } from './DateField'

it('reads a real day, with or without leading zeros', () => {
  expect(isoDate({ year: '2026', month: '2', day: '8' })).toBe('2026-02-08')
  expect(isoDate({ year: '2028', month: '02', day: '29' })).toBe('2028-02-29')
})

it('knows that a day is none', () => {
  expect(isoDate({ year: '2026', month: '2', day: '29' })).toBeUndefined()
  expect(isoDate({ year: '', month: '', day: '' })).toBeUndefined()
  expect(isoDate({ year: '26', month: '12', day: '3' })).toBeUndefined()
})
