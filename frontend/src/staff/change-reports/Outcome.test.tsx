import { screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import type { Shape } from '../../api/client'
import { show } from '../../test/show'
import { Outcome } from './Outcome'

const network = globalThis.fetch
afterEach(() => {
  globalThis.fetch = network
})

const report = {
  id: 'r1',
  clientCode: 'CL-4TW-906',
  kind: 'JOB',
  state: { status: 'SUBMITTED', finished: false },
  change: { kind: 'JOB', happenedOn: '2034-03-01' },
  differences: [{ field: 'employer', becomes: 'Corner Market', changed: true }],
  version: 4,
} as unknown as Shape<'ChangeReport'>
const record = { language: 'fr' } as Shape<'ClientRecord'>

/** An office that answers every decision like this. */
function office(status: number, answer: object) {
  const sent: unknown[] = []
  globalThis.fetch = async request => {
    sent.push(await (request as Request).json())
    return new Response(JSON.stringify(answer), { status })
  }
  return sent
}

const form = () => {
  const ends = { onClose: vi.fn(), onDone: vi.fn(), onFinished: vi.fn() }
  return { ...ends, ...show(<Outcome outcome="APPLIED" report={report} record={record} {...ends} />) }
}
const means = () => screen.getByLabelText('What does it mean for the client?')
const apply = () => screen.getByRole('button', { name: 'Apply and tell the client' })

it('shows what the record will say, and wants words for the client, in their language', async () => {
  const sent = office(200, {})
  const { user } = form()
  expect(screen.getByText('Corner Market')).toBeTruthy()
  expect(screen.getByText(/Write in French/)).toBeTruthy()
  await user.click(apply())
  expect(screen.getByRole('alert').textContent).toContain('Write what the client will read')
  expect(sent).toEqual([])
})

it('applies from the day that it happened, unless the worker says otherwise', async () => {
  const sent = office(200, { ...report, version: 5 })
  const { user, onDone } = form()
  await user.type(means(), 'We count your new pay. ')
  await user.click(apply())
  await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1))
  const body = { version: 4, outcome: 'APPLIED', reason: 'We count your new pay.' }
  expect(sent).toMatchObject([body])
})

it('shows the letter that would go, and says when it is older than what is written', async () => {
  const text = { title: 'Nous avons fait le changement', lead: [], facts: [], parts: [] }
  const sent = office(200, { language: 'fr', text })
  const { user, onDone } = form()
  expect(screen.queryByRole('button', { name: 'See the letter' })).toBeNull()
  await user.type(means(), 'We count your new pay.')
  await user.click(screen.getByRole('button', { name: 'See the letter' }))
  const letter = await screen.findByRole('heading', { name: 'Nous avons fait le changement' })
  expect(letter.closest('[lang]')?.getAttribute('lang')).toBe('fr')
  expect(sent).toMatchObject([{ version: 4, outcome: 'APPLIED', reason: 'We count your new pay.' }])
  await user.type(means(), ' From April on.')
  expect(screen.getByText('You changed something since. Look again.')).toBeTruthy()
  expect(onDone).not.toHaveBeenCalled()
})

it('says who was faster, and keeps what was typed', async () => {
  const decided = { ...report, state: { status: 'NO_EFFECT', finished: true }, version: 6 }
  office(409, {
    type: '/problems/change-processed',
    params: { status: 'NO_EFFECT', by: 'Milo Tarn', changeReport: decided },
  })
  const { user, onFinished, unmount } = form()
  await user.type(means(), 'Mine')
  await user.click(apply())
  await waitFor(() => expect(onFinished).toHaveBeenCalledWith('Milo Tarn'))
  unmount()
  form()
  expect((means() as HTMLTextAreaElement).value).toBe('Mine')
})

it('goes on in the form where the report is only another than it was', async () => {
  office(409, {
    type: '/problems/changed-meanwhile',
    params: { changeReport: { ...report, state: { status: 'IN_REVIEW', finished: false }, version: 5 } },
  })
  const { user, onFinished } = form()
  await user.type(means(), 'Mine')
  await user.click(apply())
  expect(
    await screen.findByText('Somebody changed this while you worked. Look, then try again.'),
  ).toBeTruthy()
  expect(onFinished).not.toHaveBeenCalled()
})
