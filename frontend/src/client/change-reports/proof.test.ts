import { expect, it } from 'vitest'
import { proofFault } from './proof'

const TODAY = '2034-03-10'

it('asks what becomes of proof before anything is sent', () => {
  expect(proofFault({ choice: '', by: '' }, TODAY)?.field).toBe('proof')
})

it('lets nobody be stopped for want of a paper', () => {
  expect(proofFault({ choice: 'HAVE_NONE', by: '' }, TODAY)).toBeUndefined()
  expect(proofFault({ choice: 'SEND_NOW', by: '' }, TODAY)).toBeUndefined()
})

it.each([
  ['', 'by'],
  ['2034-3-', 'by'],
  ['2034-03-10', 'by'],
  ['2034-03-11', undefined],
  ['2034-06-08', undefined],
  ['2034-06-09', 'by'],
])('a promise by "%s" is wrong in %s', (by, field) => {
  expect(proofFault({ choice: 'SEND_LATER', by }, TODAY)?.field).toBe(field)
})
