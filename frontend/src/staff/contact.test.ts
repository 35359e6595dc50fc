import { expect, it } from 'vitest'
import { contactFault } from './contact'

it('says what a contact is before a too short one is sent', () => {
  expect(contactFault('  ')).toBe('clients.contact-missing')
  expect(contactFault('a@b')).toBe('problem.contact-not-understood')
  expect(contactFault('a@b.co')).toBe(false)
})
