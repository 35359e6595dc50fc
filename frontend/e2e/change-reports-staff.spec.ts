import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { reports } from './changes'
import { dayIn as day } from './days'
import { type Colleague, Office } from './office'

let office: Office
let ines: Colleague
test.use({ viewport: { width: 1280, height: 900 } })
test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
})

/** Its keys work a moment after a page has come up, and once nobody types any more. */
const hands = (page: Page) => page.waitForTimeout(1200)

const jobLost = {
  kind: 'JOB',
  what: 'ENDED',
  employer: 'Corner Market',
  happenedOn: day(-4),
  reason: 'LAID_OFF',
}
const moved = {
  kind: 'ADDRESS',
  happenedOn: day(-2),
  livingSituation: 'RENT',
  address: { line1: '4 Elm Street', city: 'Fernhollow', region: 'WA', postalCode: '98101' },
}
const later = { choice: 'SEND_LATER', by: day(10) }

test('a change is decided from the worklist with the keyboard alone, and the next one comes up', async ({
  page,
}) => {
  const rosa = await ines.client()
  const job = await reports(ines, rosa, jobLost, later)
  const address = await reports(ines, rosa, moved, later)
  await ines.lendTo(page)
  await page.goto('/staff/worklist?kind=CHANGE_TO_REVIEW')
  await page.getByRole('link', { name: 'Job or pay: change to decide' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Job or pay' })).toBeVisible()
  const beside = page.getByRole('table', { name: 'The change beside the record' })
  await expect(beside.getByRole('row', { name: /Employer/ })).toContainText('new')
  await expect(beside.getByRole('row', { name: /Employer/ })).toContainText('Corner Market')
  const side = page.getByRole('complementary', { name: 'How it was reported' })
  await expect(side).toContainText('By the client, online')
  await expect(side).toContainText('Promised')
  await expect(page.getByRole('main')).toContainText(job.number)
  await expectAccessible(page)

  await hands(page)
  await page.keyboard.press('v')
  await expect(page.getByText('In review', { exact: true }).first()).toBeVisible()
  await page.keyboard.press('a')
  const form = page.getByRole('region', { name: 'Apply to the record' })
  await expect(form.getByRole('heading', { name: 'Apply to the record' })).toBeFocused()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Apply and tell the client' }).click()
  await expect(form.getByRole('alert')).toContainText('Write what the client will read')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await page.keyboard.press('a')
  await form
    .getByLabel('What does it mean for the client?')
    .fill('We count no pay from Corner Market any more.')
  await form.getByRole('button', { name: 'See the letter' }).click()
  await expect(form.getByRole('heading', { name: 'We made the change you reported' })).toBeVisible()
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Apply and tell the client' }).click()

  await expect(page.getByText(`${rosa.code}: Job or pay is applied.`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Address or living situation' })).toBeVisible()
  await hands(page)
  await page.keyboard.press('e')
  const close = page.getByRole('region', { name: 'No effect' })
  await close.getByLabel('Why does nothing change?').fill('We have this address already.')
  await close.getByRole('button', { name: 'Close and tell the client' }).click()
  await expect(page.getByText(`${rosa.code}: Address or living situation has no effect.`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: `${office.name} team` })).toBeVisible()

  const stands = async (id: string) => (await ines.get(`/api/v1/change-reports/${id}`)).state.status
  expect([await stands(job.id), await stands(address.id)]).toEqual(['APPLIED', 'NO_EFFECT'])
  await page.goto(`/staff/change-reports/${job.id}`)
  await expect(page.getByText('We count no pay from Corner Market any more.')).toBeVisible()
  await page.getByRole('link', { name: 'See the letter that told the client' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We made the change you reported')
})

test('proof is asked for in words that the client reads', async ({ page }) => {
  const rosa = await ines.client()
  const { id } = await reports(ines, rosa, moved, later)
  await ines.lendTo(page)
  await page.goto(`/staff/change-reports/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Address or living situation' })).toBeVisible()
  await hands(page)
  await page.keyboard.press('p')
  const form = page.getByRole('region', { name: 'Ask for proof' })
  await form.getByLabel('What do you need proof of?').selectOption({ label: 'Earned income' })
  await form.getByLabel('Why do you need it?').fill('Please send your last pay stub.')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Ask the client' }).click()
  await expect(
    page.getByText(`${rosa.code}: we asked for proof of Address or living situation.`),
  ).toBeVisible()
  const now = await ines.get(`/api/v1/change-reports/${id}`)
  expect(now.state.status).toBe('PROOF_ASKED')
  await ines.post(`/api/v1/change-reports/${id}/decision`, {
    version: now.version,
    outcome: 'NO_EFFECT',
    reason: 'It was a mistake.',
  })
})

test('of two workers the second sees what the first decided, and loses no words', async ({ page }) => {
  const rosa = await ines.client()
  const { id } = await reports(ines, rosa, moved, later)
  const milo = await office.caseworker('Milo Tarn')
  await ines.lendTo(page)
  await page.goto(`/staff/change-reports/${id}`)
  await page.getByRole('button', { name: /^Apply to the record/ }).click()
  const form = page.getByRole('region', { name: 'Apply to the record' })
  await form.getByLabel('What does it mean for the client?').fill('Your rent is counted.')
  const { version } = await milo.get(`/api/v1/change-reports/${id}`)
  await milo.post(`/api/v1/change-reports/${id}/decision`, {
    version,
    outcome: 'NO_EFFECT',
    reason: 'We have this address already.',
  })
  await form.getByRole('button', { name: 'Apply and tell the client' }).click()
  await expect(page.getByText('Milo Tarn decided while you looked.')).toBeVisible()
  await expect(page.getByText('We have this address already.')).toBeVisible()
  await expect(form).toBeHidden()
  await expectAccessible(page)
})

test('a change is taken down on the phone: advised, written, read back and reported', async ({ page }) => {
  const rosa = await ines.client('fr')
  await ines.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}`)
  await page.getByRole('link', { name: 'Take down a change' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Take down a change' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Job or pay/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'By phone: Job or pay' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'What the programs ask' })).toContainText(
    'Aide alimentaire',
  )
  await page.getByRole('button', { name: 'Read it back' }).click()
  await expect(page.getByRole('alert')).toContainText('Fill this in')
  await expectAccessible(page)

  await page.getByLabel('When it happens or happened').fill(jobLost.happenedOn)
  await page.getByRole('radio', { name: 'Ended' }).check()
  await page.getByLabel('Employer').fill('Corner Market')
  await page.getByLabel('Reason', { exact: true }).selectOption('Laid off')
  await page.getByRole('radio', { name: 'Sends it later' }).check()
  await page.getByLabel('By when will they send it?').fill(later.by)
  await expect(page.getByText('Saved at')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Employer')).toHaveValue('Corner Market')
  await page.getByRole('button', { name: 'Read it back' }).click()
  const words = page.locator('blockquote[lang=fr]')
  await expect(words).toContainText('Corner Market')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sign by telephone' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign by telephone' })).toBeVisible()
  await expect(page.getByText('Corner Market')).toBeVisible()
  await expect(page.getByText('sous peine de', { exact: false }).first()).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Read it back' }).click()
  await page.getByRole('button', { name: 'They agree: report it' }).click()
  await expect(page.getByText(/Read out the confirmation number: PL-/)).toBeVisible()
  const side = page.getByRole('complementary', { name: 'How it was reported' })
  await expect(side).toContainText('By phone, taken down by Ines Vale')
  await expect(side).toContainText(/Signed\s*Not yet/)

  await page.goto(`/staff/clients/${rosa.code}`)
  const changes = page.getByRole('region', { name: 'Changes' })
  await expect(changes).toContainText('by phone')
  await expect(changes.getByRole('link', { name: 'Job or pay' })).toBeVisible()
  await expect(page.getByText('Reported: Job or pay')).toBeVisible()
  await expectAccessible(page)
})

test('a number that a client reads out leads to the change', async ({ page }) => {
  const rosa = await ines.client()
  const { number } = await reports(ines, rosa, moved, later)
  await ines.lendTo(page)
  await page.goto('/staff/clients')
  await page.getByLabel('Find a client', { exact: true }).fill(number)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Reported a change')).toBeVisible()
  await page.getByRole('link', { name: 'Open the change' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Address or living situation' })).toBeVisible()
})

test('what was applied stands in the record, with where it came from', async ({ page }) => {
  const rosa = await ines.client()
  const { id } = await reports(ines, rosa, moved, later)
  const { version } = await ines.get(`/api/v1/change-reports/${id}`)
  const decision = { version, outcome: 'APPLIED', effectiveOn: day(-2), reason: 'We have your new address.' }
  await ines.post(`/api/v1/change-reports/${id}/decision`, decision)
  await ines.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}`)
  await expect(page.getByText('Applied to the record: Address or living situation')).toBeVisible()
  await page.getByText('What we hold true of the household').click()
  const held = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Address', exact: true }) })
  await expect(held).toContainText('4 Elm Street')
  await expect(held).toContainText('Ines Vale')
  await expectAccessible(page)
  await held.getByRole('link', { name: 'from a report' }).click()
  await expect(page.getByText('We have your new address.')).toBeVisible()
})

test('a household’s reporting rules are set in its record, and the advice follows them', async ({ page }) => {
  const rosa = await ines.client()
  await ines.lendTo(page)
  const enrolments = page.getByRole('table', { name: 'Enrolments' })
  const member = page.getByRole('button', { name: /^Household member/ })
  await page.goto(`/staff/clients/${rosa.code}/change-reports/new`)
  await expect(member).toContainText('Must be reported')
  await page.goto(`/staff/clients/${rosa.code}`)
  await enrolments.getByRole('link', { name: 'Change reporting' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('radio', { name: 'Simplified reporting' }).check()
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('The reporting rules are set.')).toBeVisible()
  await expect(enrolments.getByRole('link', { name: 'Simplified reporting' })).toBeVisible()
  await page.goto(`/staff/clients/${rosa.code}/change-reports/new`)
  await expect(member).toContainText('Need not be reported')
})
