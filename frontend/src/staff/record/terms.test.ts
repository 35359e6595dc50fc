import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { changedTerms, type TermsChange, termsFaults, termsOf } from './terms'

const enrolment: Shape<'Enrolment'> = {
  id: '1',
  program: 'snap',
  name: 'Food benefits',
  alias: 'SNAP',
  state: { status: 'APPROVED', finished: false },
  allowed: [],
  amount: { amount: '291.00', currency: 'USD' },
  periodTo: '2027-02-28',
  reportingGroup: 'CHANGE_REPORTING',
  reportingGroups: ['CHANGE_REPORTING', 'SIMPLIFIED_REPORTING'],
  statusSince: '2026-11-02T10:00:00Z',
  version: 7,
}

const typed = (part: Partial<TermsChange>) => {
  const from = termsOf(enrolment)
  return { ...from, from, ...part }
}

it('sends only what was changed, with the version that was read', () => {
  expect(changedTerms(typed({}), 7, 'USD')).toEqual({ version: 7 })
  expect(changedTerms(typed({ nextPaymentOn: '2026-12-04', amount: '300' }), 7, 'USD')).toEqual({
    version: 7,
    nextPaymentOn: '2026-12-04',
    amount: { amount: '300.00', currency: 'USD' },
  })
})

it('clears what was emptied', () => {
  expect(changedTerms(typed({ amount: ' ', periodTo: '' }), 7, 'USD')).toEqual({
    version: 7,
    amount: null,
    periodTo: null,
  })
})

it('leaves alone what a colleague set while this was typed', () => {
  const draft = typed({ periodTo: '2027-05-31' })
  expect(changedTerms(draft, 8, 'USD')).toEqual({ version: 8, periodTo: '2027-05-31' })
})

it('finds a decision before the day it came in, and an end before the start', () => {
  const wrong = {
    filedOn: '2026-11-02',
    decideBy: '2020-01-01',
    periodFrom: '2026-12-01',
    periodTo: '2026-11-01',
  }
  expect(termsFaults(typed(wrong))).toEqual({
    amount: undefined,
    periodTo: 'problem.field-before-start',
    decideBy: 'problem.field-before-filed',
  })
})

it('leaves a decision day alone that a later filing day will move', () => {
  const from = { ...termsOf(enrolment), filedOn: '2026-11-02', decideBy: '2026-12-02' }
  expect(termsFaults({ ...from, from, filedOn: '2026-12-20' }).decideBy).toBeUndefined()
})
