import { expect, it } from 'vitest'
import type { ChangeKind, Written } from '../../changes/fields'
import { allCodes, dayText, partsOf } from './rules'

const TODAY = '2034-03-10'
const codes = (kind: ChangeKind, written: Written) =>
  Object.fromEntries(allCodes(kind, written, TODAY).map(({ field, code }) => [field.name, code]))

const job = { what: 'ENDED', employer: 'Corner Market', happenedOn: '2034-03-07', reason: 'LAID_OFF' }

it('finds nothing wrong with a job that ended three days ago', () => {
  expect(codes('JOB', job)).toEqual({})
})

it('names what is missing', () => {
  expect(codes('JOB', { what: 'ENDED' })).toEqual({
    employer: 'missing',
    happenedOn: 'missing',
    reason: 'missing',
  })
})

it('takes a day to come for a job, and none for a death', () => {
  expect(codes('JOB', { ...job, happenedOn: '2034-04-01' })).toEqual({})
  const died = { what: 'DIED', name: 'Luz Fernhollow', happenedOn: '2034-04-01' }
  expect(codes('HOUSEHOLD_MEMBER', died)).toEqual({ happenedOn: 'in-the-future' })
})

it.each([
  ['2034-2-30', 'not-valid'],
  ['2034--', 'not-valid'],
  ['2035-03-11', undefined],
  ['2035-03-12', 'too-far-away'],
  ['2010-03-10', 'too-far-away'],
])('the day %s is %s', (happenedOn, code) => {
  expect(codes('JOB', { ...job, happenedOn }).happenedOn).toBe(code)
})

it('lets nobody’s own part be more than the whole', () => {
  const rent = { what: 'RENT', happenedOn: TODAY, amount: '900', per: 'MONTH', shared: 'true' }
  expect(codes('HOUSING_COST', { ...rent, ownShare: '450.50' })).toEqual({})
  expect(codes('HOUSING_COST', { ...rent, ownShare: '901' })).toEqual({ ownShare: 'too-large' })
  expect(codes('HOUSING_COST', { ...rent, ownShare: 'half' })).toEqual({ ownShare: 'not-valid' })
})

it('knows a routing number by its length, and keeps an account number that the office has', () => {
  const account = { holder: 'Rosa', bank: 'Lakeside', accountType: 'CHECKING', happenedOn: TODAY }
  expect(codes('PAYMENT', { ...account, routing: '02100-021', accountLast4: '6789' })).toEqual({})
  expect(codes('PAYMENT', { ...account, routing: '0210', accountNumber: '12' })).toEqual({
    routing: 'not-valid',
    accountNumber: 'not-valid',
  })
})

it('wants a phone number or an email address, and either is enough', () => {
  expect(codes('CONTACT_DETAILS', { happenedOn: TODAY })).toEqual({ phone: 'missing', email: 'missing' })
  expect(codes('CONTACT_DETAILS', { happenedOn: TODAY, email: 'rosa@example.org' })).toEqual({})
})

it('keeps a day as far as it is written, and as a day once it is one', () => {
  expect(dayText({ year: '2034', month: '', day: '7' })).toBe('2034--7')
  expect(partsOf('2034--7')).toEqual({ year: '2034', month: '', day: '7' })
  expect(dayText({ year: '2034', month: '3', day: '7' })).toBe('2034-03-07')
  expect(dayText({ year: '', month: '', day: '' })).toBe('')
})
