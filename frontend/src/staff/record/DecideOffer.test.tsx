import { screen, within } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { show } from '../../test/show'
import { placeOf } from '../useTaskWords'
import { DecideOffer } from './DecideOffer'
import { Item } from './Item'

const item = {
  id: 'i1',
  requirement: 'earned-income',
  requirementName: 'Earned income',
  reason: 'To decide.',
  dueOn: '2031-12-03',
  overdue: false,
  state: { status: 'IN_PROGRESS', finished: false },
  allowed: ['reviewOffer'],
  documentTypes: [{ documentType: 'pay-stubs', name: 'Pay stubs', hint: '' }],
  documents: [],
  offer: {
    document: { id: 'd1', documentType: 'pay-stubs', receivedAt: '2031-11-20T15:00:00Z' },
    chosenAt: '2031-11-25T15:00:00Z',
  },
  version: 3,
} as unknown as Shape<'ChecklistItem'>
const record = { code: 'CL-4TW-906' } as Shape<'ClientRecord'>

const faults = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map(fault => fault.textContent)

beforeEach(() => {
  sessionStorage.clear()
  queries.set(['office'], { timeZone: 'America/Los_Angeles' })
})

it('the task and the item lead to the decision', () => {
  const task = { kind: 'OFFER_TO_DECIDE', clientCode: 'CL-4TW-906', itemId: 'i1' } as Shape<'Task'>
  expect(placeOf(task)).toBe('/staff/clients/CL-4TW-906?panel=offer&for=i1')
  show(<Item alias="SNAP" item={item} />)
  expect(screen.getByRole('link', { name: /On file: Pay stubs, sent November 20/ })).toBeTruthy()
  expect(screen.getByText(/the client said on November 25/)).toBeTruthy()
  expect(screen.getByRole('link', { name: /^Decide/ }).getAttribute('href')).toContain('panel=offer&for=i1')
})

it('wants a decision, and a reason where something newer is needed', async () => {
  const { user } = show(<DecideOffer record={record} item={item} onDone={() => {}} />)
  await user.click(screen.getByRole('button', { name: 'Save the decision' }))
  expect(faults()).toEqual(['Choose if it will do'])
  await user.click(screen.getByLabelText('Something newer is needed'))
  await user.click(screen.getByRole('button', { name: 'Save the decision' }))
  expect(faults()).toEqual(['Write why something newer is needed'])
})

it('says so where nothing is offered any more', () => {
  const { offer: _, ...without } = item
  show(<DecideOffer record={record} item={without as typeof item} onDone={() => {}} />)
  expect(screen.getByText('Nothing is offered here any more.')).toBeTruthy()
})
