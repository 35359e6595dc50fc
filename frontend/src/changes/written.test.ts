import { expect, it } from 'vitest'
import { askedFields, CHANGE_KINDS, fieldsOf } from './fields'
import { changeFaults, changeOf, written } from './written'

const names = (kind: Parameters<typeof askedFields>[0], values = {}) =>
  askedFields(kind, values).map(({ name }) => name)

it('asks for a new job’s pay, and for an old one’s last day of pay', () => {
  expect(names('JOB', { what: 'STARTED' })).toContain('pay')
  expect(names('JOB', { what: 'STARTED' })).not.toContain('reason')
  expect(names('JOB', { what: 'ENDED' })).toContain('lastPayOn')
  expect(names('JOB', { what: 'ENDED' })).not.toContain('pay')
})

it('asks for no street of who has none', () => {
  expect(names('ADDRESS', { livingSituation: 'NO_FIXED_ADDRESS' })).not.toContain('address.line1')
  expect(changeFaults('ADDRESS', { happenedOn: '2034-03-01', livingSituation: 'NO_FIXED_ADDRESS' })).toEqual(
    {},
  )
})

it('what is written comes back as it was, in every kind', () => {
  const changes = [
    {
      kind: 'ADDRESS',
      happenedOn: '2034-03-01',
      livingSituation: 'RENT',
      address: { line1: '4 Elm Street', city: 'Fernhollow', region: 'WA', postalCode: '98101' },
      mailingAddress: { line1: 'Box 7', city: 'Fernhollow', region: 'WA', postalCode: '98101' },
      everybodyMoved: false,
    },
    { kind: 'JOB', what: 'ENDED', employer: 'Corner Market', happenedOn: '2034-03-01', reason: 'LAID_OFF' },
    { kind: 'SCHOOL_OR_WORK_HOURS', what: 'SCHOOL', hoursPerWeek: 0, happenedOn: '2034-03-01' },
    { kind: 'PAYMENT', holder: 'Rosa', accountLast4: '4471', happenedOn: '2034-03-01' },
  ] as const
  for (const change of changes) expect(changeOf(change.kind, written(change as never))).toEqual(change)
})

it('what is not asked for any more does not travel', () => {
  const values = { what: 'ENDED', employer: 'Corner Market', pay: '14.50', payPeriod: 'HOUR' }
  expect(changeOf('JOB', values)).toEqual({ kind: 'JOB', what: 'ENDED', employer: 'Corner Market' })
})

it('money and numbers travel as the office counts them, and never half read', () => {
  expect(changeOf('HOUSING_COST', { amount: '$1,200', per: 'MONTH' })).toMatchObject({ amount: '1200.00' })
  expect(changeOf('HOUSING_COST', { amount: 'about 1200' })).toEqual({ kind: 'HOUSING_COST' })
  expect(changeFaults('HOUSING_COST', { amount: 'about 1200' }).amount).toBe('problem.field-not-valid')
  expect(changeOf('PAYMENT', { routing: '1250 0002-4' })).toMatchObject({ routing: '125000024' })
})

it('a new account number takes the place of the one that is kept', () => {
  expect(changeOf('PAYMENT', { accountLast4: '4471', accountNumber: '000123456' })).toEqual({
    kind: 'PAYMENT',
    accountNumber: '000123456',
  })
})

it('a phone or an email will do', () => {
  const day = { happenedOn: '2034-03-01' }
  expect(Object.keys(changeFaults('CONTACT_DETAILS', day))).toEqual(['phone', 'email'])
  expect(changeFaults('CONTACT_DETAILS', { ...day, phone: '206-555-0187' })).toEqual({})
})

it('every kind needs its day, and names no field twice', () => {
  expect(CHANGE_KINDS).toHaveLength(13)
  for (const kind of CHANGE_KINDS) {
    expect(changeFaults(kind, {}).happenedOn, kind).toBe('problem.field-missing')
    const all = fieldsOf(kind).map(({ name }) => name)
    expect(new Set(all).size, kind).toBe(all.length)
  }
})
