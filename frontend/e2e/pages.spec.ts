import { expect, test } from '@playwright/test'
import { clientRoutes } from '../src/client/routes'
import type { PanelName } from '../src/staff/record/panels'
import { staffRoutes } from '../src/staff/routes'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { Api } from './api'
import { begunChange, reportedChange } from './change'
import type { Caseworker, Client } from './given'
import { Office } from './office'
import { agreedByTelephone } from './voice'

// Every page of both maps is tried here, so that a new one is covered by itself.
const NAME = 'Rosalind Testwell'
const WITHOUT_SESSION = ['/sign-in', '/sign-in/link', '/send', '/cosign', '/verify', '/left']
// The first is for that alone; on the other there is nothing to say to who has not just signed out.
const LEADING_ON = ['/staff', '/left']

type Visitor = 'anyone' | 'client' | 'staff' | 'cases' | 'supervision' | 'administration'
// So high that the tab bar of the phone lies over nothing: what is under it can be scrolled up.
const HEIGHT = 3000
const pages: { path: string; visitor: Visitor; width: number }[] = [
  ...clientRoutes.map(({ path }) => ({
    path,
    visitor: WITHOUT_SESSION.includes(path) ? ('anyone' as const) : ('client' as const),
    width: 390,
  })),
  ...staffRoutes.map(({ path, for: visitor }) => ({ path, visitor, width: 1280 })),
]

let sessions: Partial<Record<Visitor, Api>>
type Thing = 'asked' | 'offered' | 'action' | 'sent' | 'number' | 'draft' | 'told' | 'said' | 'letter'
type OfStaff = 'pair' | 'sheet' | 'note' | 'goal' | 'step' | 'barrier'
let things: Record<Thing | OfStaff, string> & { client: Client; newcomer: Client }

test.beforeAll(async () => {
  const office = await Office.opened()
  const [ines, supervisor] = await Promise.all([office.caseworker(), office.hires('Sol Marsh', 'SUPERVISOR')])
  const client = await ines.client('en', NAME)
  const asked = await ines.ask(client)
  const residency = await ines.ask(client, 'residency')
  const number = await ines.copies(residency, 'Lease')
  const { id: sent } = await ines.documentOf(residency)
  const phone = await ines.signerOf(client)
  const missing = `/api/v1/checklist-items/${await ines.ask(client, 'identity')}/actions`
  const { action } = await phone.post(missing, { choice: 'HELP_ME_FIND' })
  const { telephoneSignature } = await agreedByTelephone(ines, client, 'Rosalind wants her letters here.')
  const said = telephoneSignature.signature.number
  const [draft, told] = [await begunChange(phone), await reportedChange(phone)]
  const offered = await offeredTo(ines, client)
  const letter = await letterTo(ines, client)
  const newcomer = await ines.client('en', NAME)
  const { id: pair } = await ines.post('/api/v1/duplicates', {
    code: client.code,
    otherCode: newcomer.code,
  })
  const sheet = await broughtSheet(ines)
  const written = { channel: 'PHONE', text: 'She starts on Monday.' }
  const { id: note } = await ines.post(`/api/v1/clients/${client.code}/engagements`, written)
  things = {
    ...{ client, newcomer, asked, offered, action: action.id, sent, number, draft, told, said, letter },
    ...{ pair, sheet, note },
    ...(await planned(ines, client)),
  }
  sessions = {
    client: phone,
    staff: ines,
    cases: ines,
    supervision: await Api.signedIn(supervisor),
    administration: office.administrator,
  }
})

/** What was accepted for one program is offered for the next; answers with the item that it is offered for. */
async function offeredTo(worker: Caseworker, client: Client) {
  const household = await worker.ask(client, 'household')
  await worker.copies(household, 'Three people')
  await worker.review(household, { decision: 'ACCEPT' })
  const { id: enrolmentId } = await worker.post(`/api/v1/clients/${client.code}/enrolments`, {
    program: 'medicaid',
  })
  return worker.ask({ ...client, enrolmentId }, 'household')
}

/** What is decided is told in a letter; answers with its id. */
async function letterTo(worker: Caseworker, client: Client): Promise<string> {
  for (const to of ['IN_REVIEW', 'APPROVED']) await worker.move(client, to)
  return (await worker.get(`/api/v1/clients/${client.code}/notices`)).items[0].id
}

/** A goal with a step, and something in the way of it. */
async function planned(worker: Caseworker, { code }: Client) {
  const steps = [{ title: 'Ask for the form', owner: 'CLIENT' }]
  const goal = await worker.post(`/api/v1/clients/${code}/goals`, { title: 'A job near home', steps })
  const { barriers } = await worker.post(`/api/v1/goals/${goal.id}/barriers`, { kind: 'TRANSPORT' })
  return { goal: goal.id, step: goal.steps[0].id, barrier: barriers[0].id }
}

/** A spreadsheet whose columns are still to be named; answers with the id of its import. */
async function broughtSheet(worker: Caseworker): Promise<string> {
  const headers = { 'Content-Type': 'text/csv', 'X-File-Name': 'spring.csv' }
  const answer = await worker.http.post('/api/v1/imports', { headers, data: 'Full name,Phone\r\nIris,12' })
  expect(answer.ok(), await answer.text()).toBe(true)
  return (await answer.json()).id
}

/** The address with things of this test in it; a page with a thing of another kind has to say here which one. */
function addressOf(path: string) {
  const address = path
    .replace('/documents/:id', `/documents/${things.sent}`)
    .replace(':subject/:id', `change-reports/${things.draft}`)
    .replace('/notices/:id', `/notices/${things.letter}`)
    .replace('/duplicates/:id', `/duplicates/${things.pair}`)
    .replace('/imports/:id', `/imports/${things.sheet}`)
    .replace(':code/telephone/:kind/:id', `${things.client.code}/telephone/CHANGE_REPORT/${things.draft}`)
    // Who has agreed already is not asked again.
    .replace(':code/telephone/:kind', `${things.newcomer.code}/telephone/ELECTRONIC_BUSINESS`)
    .replace('/telephone-signatures/:number', `/telephone-signatures/${things.said}`)
    .replace('/checklist/:id', `/checklist/${things.asked}`)
    .replace('/changes/new/:kind', '/changes/new/JOB')
    .replace('/changes/:id/:page', `/changes/${things.draft}/job`)
    .replace('/changes/:id/told', `/changes/${things.told}/told`)
    .replace('/changes/:id/check', `/changes/${things.draft}/check`)
    .replace('/changes/:id', `/changes/${things.told}`)
    .replace('/change-reports/:id', `/change-reports/${things.told}`)
    .replace('/messages/:id', '/messages/news-text-en')
    .replace('/programs/new/:kind', '/programs/new/requirements')
    .replace('/programs/:kind/:id', '/programs/requirements/identity')
    .replace(':reason', 'too-dark')
    .replace(':code', things.client.code)
    .replace(':number', things.number)
  expect(address).not.toContain(':')
  return address
}

for (const { path, visitor, width } of pages) {
  test(`${path} is whole, accessible, names nobody in its title and does not scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: HEIGHT })
    await sessions[visitor]?.lendTo(page)
    const address = addressOf(path)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Loading', { exact: true })).toHaveCount(0)
    if (!LEADING_ON.includes(path)) expect(new URL(page.url()).pathname).toBe(address)
    expect(await page.title()).not.toMatch(/Rosalind|Testwell|CL-/)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 720 })
    await expectNoSidewaysScroll(page)
  })
}

test('every form at the side of a record is accessible', async ({ page }) => {
  test.slow()
  const { client, asked, offered, action, note, goal, step, barrier } = things
  const panels: Record<PanelName, string> = {
    note: '',
    link: '',
    'upload-link': '',
    'legal-hold': '',
    restriction: '',
    cosign: '0'.repeat(64),
    edit: '',
    contact: '',
    identifier: '',
    'correct-identifier': '',
    person: '',
    regain: '',
    'use-contact': '',
    member: '',
    'member-left': '0',
    'member-struck': '0',
    consent: '',
    enrol: '',
    letters: '',
    journey: '',
    move: client.enrolmentId,
    terms: client.enrolmentId,
    reporting: client.enrolmentId,
    ask: client.enrolmentId,
    due: asked,
    waive: asked,
    withdraw: asked,
    action,
    counter: asked,
    offer: offered,
    'edit-note': note,
    versions: note,
    // No message comes back here, so that only the sentence for what is over is seen.
    reached: '',
    // Nobody is named here.
    mention: '',
    goal,
    'goal-aside': goal,
    'goal-versions': goal,
    barrier: goal,
    'barrier-gone': barrier,
    step,
    'step-told': '',
  }
  await page.setViewportSize({ width: 1280, height: HEIGHT })
  await sessions.cases?.lendTo(page)
  for (const [panel, subject] of Object.entries(panels)) {
    await page.goto(`/staff/clients/${client.code}?panel=${panel}&for=${subject}`)
    const form = page.getByRole('dialog')
    await expect(form.locator('input, textarea, p').first()).toBeVisible()
    await expect(page.getByText('Loading', { exact: true })).toHaveCount(0)
    await expectAccessible(page, form)
  }
})
