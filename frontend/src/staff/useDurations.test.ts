import { expect, it } from 'vitest'
import { duration } from './useDurations'

const MINUTE = 60_000
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

it('says the two largest parts that matter, in each language', () => {
  expect(plain(duration('en', 12 * MINUTE))).toBe('12m')
  expect(plain(duration('en', 70 * MINUTE))).toBe('1h 10m')
  expect(plain(duration('en', 50 * 60 * MINUTE))).toBe('2d 2h')
  expect(plain(duration('fr', 48 * 60 * MINUTE))).toBe('2j')
  expect(plain(duration('es', 8 * 24 * 60 * MINUTE + MINUTE))).toBe('8d')
})

it('never says nothing: what came this second has waited a minute', () => {
  expect(plain(duration('en', 0))).toBe('1m')
  expect(plain(duration('en', -5000))).toBe('1m')
})
