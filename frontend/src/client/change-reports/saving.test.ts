import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MemoryDrafts } from '../../offline/memory-drafts'
import type { ChangeReport } from './answers'
import { draftKey, Saving } from './saving'

const TODAY = '2034-03-10'
const ID = '0199-ab'

const report = (version: number, employer: string, change: Partial<ChangeReport> = {}) =>
  ({
    id: ID,
    kind: 'JOB',
    state: { status: 'DRAFT', finished: false },
    change: { kind: 'JOB', what: 'ENDED', employer },
    proof: { state: 'NOT_SAID', items: [] },
    allowed: ['save', 'delete', 'sign'],
    savedAt: '2034-03-10T15:00:00Z',
    version,
    ...change,
  }) as unknown as ChangeReport

type Sent = { path: string; body: { version: number; change: Record<string, unknown> } }
let sent: Sent[]
let office: (sent: Sent) => [number, unknown] | 'gone'
let drafts: MemoryDrafts
let opened: Saving[]

const problem = (code: string, params = {}) => ({ type: `/problems/${code}`, params })

beforeEach(() => {
  sent = []
  opened = []
  drafts = new MemoryDrafts()
  office = ({ body }) => [200, report(body.version + 1, String(body.change.employer))]
  vi.stubGlobal('fetch', async (request: Request) => {
    const one = { path: new URL(request.url).pathname, body: await request.json() }
    sent.push(one)
    const answer = office(one)
    if (answer === 'gone') throw new TypeError('No network')
    const [status, body] = answer
    return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
  })
})

afterEach(() => {
  for (const saving of opened) saving.close()
})

async function open(from = report(1, 'Corner Market')) {
  const saving = await Saving.open(from, drafts, () => TODAY)
  opened.push(saving)
  return saving
}

const type = (saving: Saving, employer: string) =>
  saving.write({ written: { ...saving.get().entered.written, employer } })

it('saves what was typed in one go, with the version that it was typed on', async () => {
  const saving = await open()
  for (const text of ['E', 'El', 'Elm Diner']) type(saving, text)
  expect(await saving.flush()).toBe(true)
  expect(sent.map(({ path, body }) => [path, body.version, body.change.employer])).toEqual([
    [`/api/v1/change-reports/${ID}/change`, 1, 'Elm Diner'],
  ])
  expect(saving.get().report.version).toBe(2)
  expect(await drafts.read(draftKey(ID))).toBeUndefined()
})

it('keeps it on the device while there is no network, and goes on from there', async () => {
  const saving = await open()
  office = () => 'gone'
  type(saving, 'Elm Diner')
  expect(await saving.flush()).toBe(false)
  expect(saving.get().status).toBe('kept')
  saving.close()
  office = ({ body }) => [200, report(body.version + 1, String(body.change.employer))]
  const later = await open()
  expect(later.get().entered.written.employer).toBe('Elm Diner')
  expect(later.get().reached).toBeUndefined()
  expect(await later.flush()).toBe(true)
  expect(later.get().reached).toBe(true)
  later.write({ page: 'when' })
  expect(later.get().reached).toBe(true)
  type(later, 'Elm Diner and Bakery')
  expect(later.get().reached).toBe(false)
})

it('shows both where others’ answers were saved meanwhile, and sends these once they are wanted', async () => {
  const saving = await open()
  const other = report(5, 'Birch Bakery')
  office = ({ body }) =>
    body.version === 5
      ? [200, report(6, String(body.change.employer))]
      : [409, problem('changed-meanwhile', { changeReport: other })]
  type(saving, 'Elm Diner')
  expect(await saving.flush()).toBe(false)
  expect(saving.get()).toMatchObject({ status: 'parted', other: { version: 5 } })
  await saving.keepThese()
  expect(saving.get()).toMatchObject({ status: 'saved', report: { version: 6 } })
  expect(saving.get().entered.written.employer).toBe('Elm Diner')
})

it('takes the others’ answers where those are wanted, and sends nothing', async () => {
  const saving = await open()
  office = () => [409, problem('changed-meanwhile', { changeReport: report(5, 'Birch Bakery') })]
  type(saving, 'Elm Diner')
  await saving.flush()
  await saving.takeOthers()
  expect(saving.get().entered.written.employer).toBe('Birch Bakery')
  expect(await saving.flush()).toBe(true)
  expect(sent).toHaveLength(1)
})

it('asks nobody where only the reply to these very answers was lost', async () => {
  const saving = await open()
  office = ({ body }) =>
    body.version === 1
      ? [409, problem('changed-meanwhile', { changeReport: report(2, 'Elm Diner') })]
      : [200, report(3, 'Elm Diner')]
  type(saving, 'Elm Diner')
  expect(await saving.flush()).toBe(true)
  expect(saving.get().other).toBeUndefined()
})

it('never keeps the number of an account on the device', async () => {
  const saving = await open()
  office = () => 'gone'
  saving.write({ written: { holder: 'Rosa', accountNumber: '123456789' } })
  await saving.flush()
  expect(JSON.stringify(await drafts.read(draftKey(ID)))).not.toContain('123456789')
  expect(saving.get().entered.written.accountNumber).toBe('123456789')
})

it('corrects what was sent, and says so where it takes no more', async () => {
  const signed = report(4, 'Corner Market', { state: { status: 'SUBMITTED', finished: false } } as never)
  const saving = await open(signed)
  office = () => [409, problem('change-processed')]
  type(saving, 'Elm Diner')
  expect(await saving.flush()).toBe(false)
  expect(sent[0]?.path).toBe(`/api/v1/change-reports/${ID}/correction`)
  expect(saving.get().status).toBe('closed')
})

it('takes news of another device only where nothing is unsaved', async () => {
  const saving = await open()
  saving.heard(report(7, 'Birch Bakery'))
  expect(saving.get().entered.written.employer).toBe('Birch Bakery')
  type(saving, 'Elm Diner')
  saving.heard(report(8, 'Oak Foods'))
  expect(saving.get().entered.written.employer).toBe('Elm Diner')
  saving.close()
})
