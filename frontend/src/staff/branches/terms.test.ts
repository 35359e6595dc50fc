import { expect, it } from 'vitest'
import { draftOf, missingIn, nextOpenDay, termsOf } from './terms'

const whole = {
  ...draftOf(),
  name: 'Alder Street',
  phone: '206-555-0123',
  address: '12 Alder Street',
  email: 'office@example.org',
}

it('turns what is typed into what the server takes', () => {
  const terms = termsOf({ ...whole, callsFrom: '(206) 555-0124\n+1 206 555 0125\n\n', openDays: ['5', '1'] })
  expect(terms.phone).toBe('+12065550123')
  expect(terms.callsFrom).toEqual(['+12065550124', '+12065550125'])
  expect(terms.openDays).toEqual([1, 5])
})

it('shows a branch as it can be typed again', () => {
  const branch = { id: '1', version: 0, ...termsOf({ ...whole, callsFrom: '206-555-0124' }) }
  expect(termsOf(draftOf(branch))).toEqual(termsOf({ ...whole, callsFrom: '206-555-0124' }))
})

it('says what is missing, and nothing when nothing is', () => {
  expect(Object.values(missingIn(whole)).filter(Boolean)).toEqual([])
  expect(missingIn({ ...whole, phone: '12', openDays: [], closesAt: '07:00' })).toMatchObject({
    phone: 'branch.phone-missing',
    openDays: 'branch.open-days-missing',
    closesAt: 'branch.closes-before',
  })
})

it('finds the day to which a last day moves', () => {
  const week = { openDays: ['1', '2', '3', '4', '5'], closedOn: ['2027-07-05'] }
  expect(nextOpenDay('2027-07-05', week)).toBe('2027-07-06')
  expect(nextOpenDay('2027-07-03', week)).toBe('2027-07-06')
  expect(nextOpenDay('2027-07-07', week)).toBe('2027-07-07')
})
