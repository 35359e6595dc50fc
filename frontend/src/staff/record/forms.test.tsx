import { screen, within } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { show } from '../../test/show'
import { Ask } from './Ask'
import { MoveEnrolment } from './MoveEnrolment'

const types = [
  { documentType: 'pay-stubs', name: 'Pay stubs', hint: '' },
  { documentType: 'tax-return', name: 'Tax return', hint: '' },
]
const given = {
  id: 'i1',
  requirement: 'identity',
  requirementName: 'Identity',
  state: { status: 'SATISFIED', finished: true },
  documents: [
    { id: 'd1', state: { status: 'ACCEPTED', finished: true }, receivedAt: '2026-11-02T12:00:00Z' },
  ],
}
const enrolment = {
  id: 'e1',
  program: 'snap',
  alias: 'SNAP',
  state: { status: 'IN_REVIEW', finished: false },
  allowed: ['moveTo:APPROVED', 'moveTo:DENIED'],
  items: [given],
  version: 4,
} as unknown as Shape<'RecordEnrolment'>
const record = {
  code: 'CL-4TW-906',
  language: 'es',
  branch: { id: 'b1', name: 'Alder Street' },
  enrolments: [enrolment],
} as Shape<'ClientRecord'>

const program = {
  program: 'snap',
  alias: 'SNAP',
  verificationDays: 10,
  movesOffClosedDays: false,
  requirements: [
    { requirement: 'earned-income', name: 'Earned income', ask: '', documentTypes: types },
    { requirement: 'identity', name: 'Identity', ask: '', documentTypes: types },
  ],
}

beforeEach(() => {
  sessionStorage.clear()
  queries.set(['office'], { timeZone: 'America/Los_Angeles' })
  queries.set(['programs', 'en'], { items: [program] })
  queries.set(['branches'], { items: [{ id: 'b1', openDays: [1, 2, 3, 4, 5], closedOn: [] }] })
})

const summary = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map(link => link.textContent)

it('asking begins with the usual day, and all that would do', async () => {
  const { user } = show(<Ask record={record} enrolmentId="e1" onDone={() => {}} />)
  const due = screen.getByLabelText('Due') as HTMLInputElement
  const days = (Date.parse(due.value) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(8.5)
  expect(days).toBeLessThan(11)
  await user.selectOptions(screen.getByLabelText('What do you need proof of?'), 'earned-income')
  for (const name of ['Pay stubs', 'Tax return'])
    expect((screen.getByLabelText(name) as HTMLInputElement).checked).toBe(true)
})

it('asking says when the same was given before', async () => {
  const { user } = show(<Ask record={record} enrolmentId="e1" onDone={() => {}} />)
  await user.selectOptions(screen.getByLabelText('What do you need proof of?'), 'identity')
  expect(screen.getByText(/Identity was accepted on November 2/)).toBeTruthy()
})

it('asking without a reason names what is missing, and keeps what was chosen', async () => {
  const { user } = show(<Ask record={record} enrolmentId="e1" onDone={() => {}} />)
  await user.selectOptions(screen.getByLabelText('What do you need proof of?'), 'earned-income')
  await user.click(screen.getByRole('button', { name: 'Ask the client' }))
  expect(summary()).toEqual(['Say why you need it'])
  expect((screen.getByLabelText('What do you need proof of?') as HTMLSelectElement).value).toBe(
    'earned-income',
  )
})

it('offers only the moves that are allowed, and wants a reason for what takes something away', async () => {
  const { user } = show(<MoveEnrolment record={record} enrolment={enrolment} onDone={() => {}} />)
  expect(screen.getAllByRole('radio')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Move it on' }))
  expect(summary()).toEqual(['Choose where it goes'])
  await user.click(screen.getByLabelText('Denied'))
  await user.click(screen.getByRole('button', { name: 'Move it on' }))
  expect(summary()).toEqual(['Write the reason: this takes something away'])
})

it('says at once what a colleague made of it while the form is open, and what was open before as no news', async () => {
  queries.set(['record', record.code, 'en'], record)
  const { rerender } = show(<MoveEnrolment record={record} enrolment={enrolment} onDone={() => {}} />)
  expect(screen.queryByRole('status')).toBeNull()
  const moved = {
    ...enrolment,
    state: { status: 'APPROVED', finished: false },
    allowed: ['moveTo:RENEWAL_DUE'],
    version: 5,
  } as unknown as Shape<'RecordEnrolment'>
  rerender(<MoveEnrolment record={record} enrolment={moved} onDone={() => {}} />)
  expect(screen.getByRole('status').textContent).toContain('Somebody changed this while you worked.')
  expect(screen.getByRole('status').textContent).toContain('It is now: Approved.')
})

it('warns before it is approved while something is asked and no amount is set, and forbids nothing', async () => {
  const asked = {
    ...given,
    id: 'i2',
    requirementName: 'Earned income',
    state: { status: 'ASKED', finished: false },
  }
  const unsure = { ...enrolment, items: [given, asked] } as unknown as Shape<'RecordEnrolment'>
  const other = { ...record, enrolments: [unsure] } as Shape<'ClientRecord'>
  queries.set(['programs', 'en'], { items: [{ ...program, currency: 'USD' }] })
  const { user } = show(<MoveEnrolment record={other} enrolment={unsure} onDone={() => {}} />)
  expect(screen.queryByRole('status')).toBeNull()
  await user.click(screen.getByLabelText('Approved'))
  const said = screen.getByRole('status').textContent
  expect(said).toContain('Still asked of the client: Earned income.')
  expect(said).toContain('No amount is set.')
  expect(screen.getByRole('button', { name: 'Move it on' })).toBeTruthy()
})
