import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Caseworker, type Client, signIn } from './given'
import { paper } from './paper'

let dana: Caseworker
let rosa: Client
let item: string
test.beforeAll(async () => {
  dana = await Caseworker.signedIn()
})
test.beforeEach(async ({ page }) => {
  rosa = await dana.client()
  item = await dana.ask(rosa)
  await signIn(page, await dana.link(rosa))
})

const documents = async () => (await dana.get(`/api/v1/documents?checklistItemId=${item}`)).items.length

/** Everything but the last step, by the ways of the pages, so that what they are made of is on the phone. */
async function addAPage(page: Page) {
  await page.getByRole('link', { name: 'Send my documents' }).click()
  await page.getByRole('link', { name: /^(Add photos|Go on)/ }).click()
  await page.getByLabel('Select a file').setInputFiles(await paper(page))
  await expect(page.getByText('Uploaded', { exact: true })).toBeVisible()
  // What goes on beside the pages comes last.
  await page.waitForTimeout(3500)
}

const press = (page: Page) => page.getByRole('button', { name: 'Send 1 page to the office' }).click()

test('what was sent without a network goes when it is back, from whichever page is open', {
  tag: '@engines',
}, async ({ page, context }) => {
  await addAPage(page)
  await context.setOffline(true)
  await press(page)
  await expect(page.getByText('You pressed Send, but there is no network.')).toBeVisible()
  await expect(page.getByText(/after you press Send/)).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Your documents' }).click()
  await expect(page.getByText(/^1 page waits to be sent. The office does not have it yet./)).toBeVisible()
  await expect(page.getByText('You pressed Send. The office does not have it yet.')).toBeVisible()
  expect(await documents()).toBe(0)
  await context.setOffline(false)
  await expect(page.getByText('Sent, not looked at yet')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/waits to be sent|does not have it yet/)).toHaveCount(0)
  expect(await documents()).toBe(1)
})

test('it is not forgotten by a reload, and shown at home', async ({ page, context }) => {
  await addAPage(page)
  await context.setOffline(true)
  await press(page)
  await expect(page.getByText('You pressed Send, but there is no network.')).toBeVisible()
  await page.route('**/api/v1/documents', route => route.abort())
  await context.setOffline(false)
  await page.goto('/')
  await expect(page.getByText(/^1 page is on its way to the office./)).toBeVisible()
  expect(await documents()).toBe(0)
  await page.unroute('**/api/v1/documents')
  await expect.poll(documents, { timeout: 25_000 }).toBe(1)
  await expect(page.getByText(/on its way to the office/)).toBeHidden()
})

test('on its own page it goes as soon as there is a network, and its receipt is shown', async ({
  page,
  context,
}) => {
  await addAPage(page)
  await context.setOffline(true)
  await press(page)
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'We have your pages' })).toBeVisible()
  expect(await documents()).toBe(1)
})

test('what was sent in one tab is sent in the other, too', async ({ page, context }) => {
  await addAPage(page)
  const other = await context.newPage()
  await other.goto(`/checklist/${item}/photos`)
  await expect(other.getByText('Uploaded', { exact: true })).toBeVisible()
  await press(page)
  await expect(page.getByRole('heading', { level: 1, name: 'We have your pages' })).toBeVisible()
  await press(other)
  await expect(other.getByText(/A page was sent before/)).toBeVisible()
  await other.goto('/documents')
  await expect(other.getByText('Sent, not looked at yet')).toBeVisible()
  await other.waitForTimeout(500)
  await expect(other.getByText(/does not have it yet/)).toBeHidden()
  expect(await documents()).toBe(1)
})

test('leaving in one tab empties every other one', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/documents')
  await expect(other.getByRole('heading', { name: 'What you earn' })).toBeVisible()
  await other.waitForTimeout(4000)
  await page.getByRole('button', { name: 'Clear and leave' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear and leave' }).click()
  await expect(page.getByText('Nothing of yours is kept by this site on this phone.')).toBeVisible()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Come on in')
  await expect(other.getByText('What you earn')).toBeHidden()
})
