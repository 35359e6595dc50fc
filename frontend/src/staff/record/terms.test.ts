import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { asAmount, changedTerms, termsOf } from './terms'

const enrolment: Shape<'Enrolment'> = {
  id: '1',
  program: 'snap',
  name: 'Food benefits',
  alias: 'SNAP',
  state: { status: 'APPROVED', finished: false },
  allowed: [],
  amount: { amount: '291.00', currency: 'USD' },
  periodTo: '2027-02-28',
  statusSince: '2026-11-02T10:00:00Z',
  version: 7,
}

it('reads an amount as people in three languages write it', () => {
  expect(asAmount('291')).toBe('291.00')
  expect(asAmount('$1,291.5')).toBe('1291.50')
  expect(asAmount('1 291,50 $')).toBe('1291.50')
  expect(asAmount('1.291,50')).toBe('1291.50')
})

it('takes nothing else for an amount', () => {
  for (const typed of ['', 'about 300', '-5', '12.345,678', '1.234', '1e9'])
    expect(asAmount(typed)).toBeUndefined()
})

it('sends only what is different, with the version that was read', () => {
  const draft = { ...termsOf(enrolment), nextPaymentOn: '2026-12-04' }
  expect(changedTerms(draft, enrolment, 'USD')).toEqual({ version: 7, nextPaymentOn: '2026-12-04' })
  expect(changedTerms({ ...draft, amount: '300' }, enrolment, 'USD')).toEqual({
    version: 7,
    nextPaymentOn: '2026-12-04',
    amount: { amount: '300.00', currency: 'USD' },
  })
})
