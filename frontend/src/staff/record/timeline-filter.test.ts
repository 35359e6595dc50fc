import { expect, it } from 'vitest'
import { searchOf } from './address-filter'
import { filterIn, holds } from './timeline-filter'

it('an address says what is looked for, and is made of it', () => {
  const search = '?group=DOCUMENTS&by=STAFF&program=snap&from=2026-03-01'
  expect(searchOf(filterIn(search))).toBe(search)
})

it('what no filter is of an address is left out', () => {
  expect(searchOf(filterIn('?group=WEATHER&from=today&program=%3Cb%3E&words=Rosa'))).toBe('')
})

it('words are found without their accents, in any order', () => {
  expect(holds('Accès redonné : Pièce avec photo vue', 'photo acces')).toBe(true)
  expect(holds('Contact added', 'contact removed')).toBe(false)
  expect(holds('Contact added', '')).toBe(true)
})
