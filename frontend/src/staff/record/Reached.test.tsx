import { screen, within } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { show } from '../../test/show'
import { placeOf } from '../useTaskWords'
import { Contacts } from './Contacts'
import { Reached } from './Reached'

const task = {
  id: 't1',
  kind: 'CONTACT_BOUNCED',
  clientCode: 'CL-4TW-906',
  contactId: 'c1',
} as Shape<'Task'>
const record = {
  code: 'CL-4TW-906',
  contacts: [
    { id: 'c1', channel: 'TEXT', address: '+12065550187', bounced: true, messages: true },
    { id: 'c2', channel: 'EMAIL', address: 'rosa@example.org', bounced: false, messages: true },
  ],
  tasks: [task],
} as unknown as Shape<'ClientRecord'>

beforeEach(() => {
  sessionStorage.clear()
  queries.set(['office'], { timeZone: 'America/Los_Angeles' })
})

it('the task leads to the form that ends it, and so does the contact it is about', () => {
  expect(placeOf(task)).toBe('/staff/clients/CL-4TW-906?panel=reached&for=t1')
  show(<Contacts record={record} />)
  const [first, second] = screen.getAllByRole('listitem')
  const link = within(first as HTMLElement).getByRole('link', { name: /Reached another way/ })
  expect(link.getAttribute('href')).toContain('panel=reached&for=t1')
  expect(within(second as HTMLElement).queryByRole('link', { name: /Reached another way/ })).toBeNull()
})

it('wants to know how they were reached', async () => {
  const { user } = show(<Reached record={record} task={task} onDone={() => {}} />)
  expect(screen.getByText('206-555-0187')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Write down and finish' }))
  const faults = within(screen.getByRole('alert')).getAllByRole('link')
  expect(faults.map(fault => fault.textContent)).toEqual(['Write how you reached them'])
})

it('says to call about a file that was held back, which no message ends', () => {
  const held = {
    ...task,
    kind: 'DOCUMENT_DANGEROUS',
    documentId: 'd1',
    contactId: undefined,
    what: { requirementName: 'Earned income' },
  } as unknown as Shape<'Task'>
  expect(placeOf(held)).toBe('/staff/clients/CL-4TW-906?panel=reached&for=t1')
  show(<Reached record={record} task={held} onDone={() => {}} />)
  expect(screen.getByText(/sent for “Earned income” was held back/)).toBeTruthy()
  expect(screen.queryByText(/ends by itself/)).toBeNull()
})
