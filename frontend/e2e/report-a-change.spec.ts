import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { begunChange, consents, daysAgo, lostJob, reportedChange } from './change'
import { type Client, enterCode, signIn } from './given'
import { type Colleague, Office } from './office'

let ines: Colleague
test.beforeAll(async () => {
  ines = await (await Office.opened()).caseworker()
})

/** The words that were answered, and below them the name. */
async function signs(page: Page, client: Client) {
  await page.getByRole('button', { name: 'Read and sign', exact: true }).click()
  await enterCode(page, client)
  await expect(heading(page, 'Read and sign')).toBeVisible()
  await page.getByLabel('Type your full name to sign').fill('Rosa Fernhollow')
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await expect(page).toHaveURL(/\/confirmations\/PL-/)
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** A job loss that the client has begun to tell of; answers with its id. */
const begun = async (client: Client, page = 'reason') => begunChange(await ines.sessionOf(client), page)

async function writeDay(page: Page, iso: string, names = ['Month', 'Day', 'Year']) {
  const [year = '', month = '', day = ''] = iso.split('-')
  for (const [at, text] of [month, day, year].entries())
    await page.getByLabel(names[at] ?? '', { exact: true }).fill(text)
}

test('what was begun on one device goes on at the same question on another', async ({ page, browser }) => {
  const rosa = await ines.client()
  await signIn(page, await ines.link(rosa))
  await page.goto('/changes/new/HOUSING_COST')
  await page.getByRole('button', { name: 'Tell us about it' }).click()
  await page.getByLabel('Rent', { exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Amount', { exact: true }).fill('915')
  await expect(page.getByText(/^Saved at /)).toBeVisible()

  const other = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signIn(other, await ines.link(rosa))
  await other.goto('/changes')
  await other.getByRole('link', { name: /^Go on with it/ }).click()
  await expect(heading(other, 'How much is it now?')).toBeVisible()
  await expect(other.getByLabel('Amount', { exact: true })).toHaveValue('915.00')
  await other.goBack()
  await expect(heading(other, 'Your changes')).toBeVisible()
  await other.context().close()
})

test('answers of two devices are both shown, and neither is lost unasked', async ({ page }) => {
  const rosa = await ines.client()
  const id = await begun(rosa, 'job')
  await signIn(page, await ines.link(rosa))
  await page.goto(`/changes/${id}/job`)
  await expect(page.getByLabel('Employer')).toHaveValue('Corner Market')
  const elsewhere = await ines.sessionOf(rosa)
  const { version } = await elsewhere.get(`/api/v1/change-reports/${id}`)
  const others = lostJob(version, { employer: 'Birch Bakery', page: 'job' })
  await elsewhere.put(`/api/v1/change-reports/${id}/change`, others)
  await page.getByLabel('Employer').fill('Elm Diner')
  await expect(page.getByText('This was changed somewhere else, too')).toBeVisible()
  await expect(page.getByText('Here: Elm Diner')).toBeVisible()
  await expect(page.getByText('There: Birch Bakery')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Keep what is written here' }).click()
  await expect(page.getByText(/^Saved at /)).toBeVisible()
  const saved = await elsewhere.get(`/api/v1/change-reports/${id}`)
  expect(saved.change.employer).toBe('Elm Diner')
})

test('without a network what is typed stays on the phone, and is saved when there is one', async ({
  page,
  context,
}) => {
  const rosa = await ines.client()
  const id = await begun(rosa, 'job')
  await signIn(page, await ines.link(rosa))
  await page.goto(`/changes/${id}/job`)
  await expect(page.getByLabel('Employer')).toHaveValue('Corner Market')
  await context.setOffline(true)
  await page.getByLabel('Employer').fill('Elm Diner')
  await expect(page.getByText(/^No network\. What you wrote is kept on this phone/)).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page, 'What was the last day at Elm Diner?')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/^Saved at /)).toBeVisible()
  const { change } = await (await ines.sessionOf(rosa)).get(`/api/v1/change-reports/${id}`)
  expect(change.employer).toBe('Elm Diner')
})

test('what is only on this phone is marked among the changes, and sent from there', async ({ page }) => {
  const rosa = await ines.client()
  const id = await begun(rosa, 'job')
  await signIn(page, await ines.link(rosa))
  await page.goto(`/changes/${id}/job`)
  await expect(page.getByLabel('Employer')).toHaveValue('Corner Market')
  await page.route('**/change', route => route.abort())
  await page.getByLabel('Employer').fill('Elm Diner')
  await expect(page.getByText(/^No network\. What you wrote is kept on this phone/)).toBeVisible()
  await page.goto('/changes')
  await expect(page.getByText('Only on this phone', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.unroute('**/change')
  await expect(page.getByText('What was only on this phone is with us now.')).toBeVisible()
  const { change } = await (await ines.sessionOf(rosa)).get(`/api/v1/change-reports/${id}`)
  expect(change.employer).toBe('Elm Diner')
})

test('what was sent can be corrected, and the first day that it was told stays', async ({ page }) => {
  const rosa = await ines.client()
  const phone = await ines.signerOf(rosa)
  const id = await reportedChange(phone)
  await signIn(page, await ines.link(rosa))
  const { receivedAt } = await phone.get(`/api/v1/change-reports/${id}`)

  await page.goto(`/changes/${id}`)
  await page.getByRole('link', { name: 'Correct it' }).click()
  await expect(heading(page, 'Correct what you told us')).toBeVisible()
  await expect(page.getByText('You have not changed anything yet.')).toBeVisible()
  await page.getByRole('link', { name: /^Change · Employer/ }).click()
  await page.getByLabel('Employer').fill('Corner Market on Elm Street')
  await page.getByRole('button', { name: 'Back to all answers' }).click()
  await expect(page.getByText('Before: Corner Market')).toBeVisible()
  await expectAccessible(page)
  await signs(page, rosa)
  const corrected = await phone.get(`/api/v1/change-reports/${id}`)
  expect(corrected).toMatchObject({ receivedAt, revision: 2 })
  await page.goto(`/changes/${id}`)
  await page.getByText('Every version that you signed').click()
  await expect(page.getByText(/^Version 1, /)).toBeVisible()
  await expectAccessible(page)
})

test('that it was told, and when, can be shown and taken along', async ({ page }) => {
  const rosa = await ines.client()
  const id = await reportedChange(await ines.signerOf(rosa))
  await signIn(page, await ines.link(rosa))
  await page.goto(`/changes/${id}`)
  await page.getByRole('link', { name: 'Show that you told us' }).click()
  await expect(heading(page, 'You told us')).toBeVisible()
  await expect(page.getByText('It was on time.')).toBeVisible()
  await expectAccessible(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Get the PDF' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^PL-.*\.pdf$/)
})

test('what was sent can be taken back, and what was begun thrown away', async ({ page }) => {
  const rosa = await ines.client()
  const id = await reportedChange(await ines.signerOf(rosa))
  await signIn(page, await ines.link(rosa))
  await page.goto(`/changes/${id}`)
  await page.getByRole('button', { name: 'Take it back' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take this report back?' })
  await expectAccessible(page, dialog)
  await dialog.getByLabel('Why? (optional)').fill('They took me back.')
  await dialog.getByRole('button', { name: 'Yes, take it back' }).click()
  await expect(page).toHaveURL(/\/confirmations\/PL-/)
  await page.goto(`/changes/${id}`)
  await expect(page.getByText('You took this back. We do not work on it.')).toBeVisible()

  const draft = await begun(rosa, 'check')
  await page.goto(`/changes/${draft}/check`)
  await page.getByRole('button', { name: 'Delete this draft' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click()
  await expect(heading(page, 'Your changes')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Go on with it/ })).toHaveCount(0)
})

test('where the money goes is changed only with a code, and the account is never shown in full again', async ({
  page,
}) => {
  const rosa = await ines.client()
  const phone = await ines.signerOf(rosa)
  await consents(phone)
  const { id } = await phone.post('/api/v1/change-reports', { kind: 'PAYMENT' })
  await signIn(page, await ines.link(rosa))
  await page.goto(`/changes/${id}/bank`)
  await page.getByLabel('Name on the account').fill('Rosa Fernhollow')
  await page.getByLabel('Bank or credit union').fill('Lakeside Savings')
  await page.getByLabel('Checking').check()
  const goOn = page.getByRole('button', { name: 'Continue' })
  await goOn.click()
  await page.getByLabel('Routing number').fill('021000021')
  await page.getByLabel('Account number').fill('000123456789')
  await goOn.click()
  await expect(heading(page, 'From which day on?')).toBeVisible()
  await writeDay(page, daysAgo(-1))
  await expect(page.getByText(/^Saved at /)).toBeVisible()
  await page.goto(`/changes/${id}/check`)
  await expect(page.getByText('•••• 6789')).toBeVisible()
  await expect(page.getByText('000123456789')).toHaveCount(0)
  await page.getByRole('button', { name: 'Read and sign', exact: true }).click()
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('The 6 digits').fill('12')
  await page.getByLabel('The 6 digits').press('Enter')
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByLabel('Type your full name to sign')).toHaveCount(0)
  // What lies under the masthead can be scrolled from there.
  await page.setViewportSize({ width: 390, height: 3000 })
  await expectAccessible(page)
  await page.reload()
  await enterCode(page, rosa)
  await expect(page.getByText('Thank you, that is you.')).toBeVisible()
  await page.getByLabel('Type your full name to sign').fill('Rosa Fernhollow')
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await expect(page).toHaveURL(/\/confirmations\/PL-/)
})

test('what was said on the phone can be signed later, as it was written down', async ({ page }) => {
  const rosa = await ines.client()
  const taken = await ines.post(`/api/v1/clients/${rosa.code}/change-reports`, { kind: 'JOB' })
  const saved = await ines.put(`/api/v1/change-reports/${taken.id}/change`, lostJob(taken.version))
  await ines.post(`/api/v1/change-reports/${taken.id}/submission`, { version: saved.version })
  await consents(await ines.signerOf(rosa))
  await signIn(page, await ines.link(rosa))
  await page.goto(`/changes/${taken.id}`)
  await expect(page.getByText('You told us this on the phone.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sign what we wrote down' }).click()
  await enterCode(page, rosa)
  await page.getByLabel('Type your full name to sign').fill('Rosa Fernhollow')
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await expect(heading(page, 'We have your signature')).toBeVisible()
  await page.goto(`/changes/${taken.id}`)
  await expect(page.getByText('You told us this on the phone.')).toHaveCount(0)

  const desk = await (await page.context().browser())?.newPage()
  if (!desk) throw new Error('There is no browser')
  await ines.lendTo(desk)
  await desk.goto(`/staff/clients/${rosa.code}`)
  await desk.getByRole('button', { name: 'Ask somebody else to sign' }).click()
  const form = desk.getByRole('dialog')
  await form.getByLabel('Full name').fill('Teo Fernhollow')
  await form.getByRole('button', { name: 'Make the link' }).click()
  await expect(form.getByRole('heading', { name: 'Link for Teo Fernhollow' })).toBeVisible()
  await expectAccessible(desk)
  await desk.goto(`/staff/clients/${rosa.code}`)
  await expect(desk.getByText('Teo Fernhollow has not signed')).toBeVisible()
  await desk.getByRole('button', { name: /^Ask nobody any more/ }).click()
  await expect(desk.getByText('Teo Fernhollow has not signed')).toHaveCount(0)
  await desk.close()
})
