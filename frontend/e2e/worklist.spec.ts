import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Api } from './api'
import { words } from './days'
import type { Client } from './given'
import { type Colleague, Office } from './office'

let office: Office
let ines: Colleague
let rosa: Client
let callOn: string
test.use({ viewport: { width: 1280, height: 844 } })

test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
  rosa = await ines.client()
  const [lease, income] = [await ines.ask(rosa, 'residency'), await ines.ask(rosa)]
  await ines.copies(lease, 'Lease, first page', 'Lease, second page')
  const phone = await ines.sessionOf(rosa)
  const helped = `/api/v1/checklist-items/${income}/actions`
  callOn = (await phone.post(helped, { choice: 'HELP_ME_FIND' })).action.dueOn
})

const rows = (page: Page) => page.getByRole('table', { name: 'What waits, due first' }).getByRole('row')
const call = 'Call the client: Earned income'
const check = 'Check: Residency, 2 pages'

async function arrive(page: Page, as: Api = ines) {
  await as.lendTo(page)
  await page.goto('/staff')
  await expect(page.getByRole('heading', { level: 1, name: `${office.name} team` })).toBeVisible()
  await expect(rows(page)).toHaveCount(3)
}

test('says what waits, for whom, until when and whose it is: soonest first, and without a name', async ({
  page,
}) => {
  await arrive(page)
  const [first, second] = [rows(page).nth(1), rows(page).nth(2)]
  for (const text of [call, rosa.code, 'SNAP', 'English', words.shortDay(callOn), 'Nobody']) {
    await expect(first).toContainText(text)
  }
  await expect(second).toContainText(check)
  await expect(page.getByRole('main')).not.toContainText('Rosa')
})

test('is narrowed by kind and by day, and says when nothing fits', async ({ page }) => {
  await arrive(page)
  const filters = page.getByRole('navigation', { name: 'Filters' })
  await filters.getByRole('link', { name: 'Documents' }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).last()).toContainText(check)
  await filters.getByRole('link', { name: /^Overdue/ }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(rows(page)).toHaveCount(3)
})

test('is taken and given back; what a colleague has taken stays theirs', async ({ page, browser }) => {
  const tom = await office.hires('Tom Reed')
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await arrive(page)
  await page.getByLabel(`Select ${rosa.code}, ${call}`).check()
  const toolbar = page.getByRole('group', { name: 'With the selected' })
  await toolbar.getByRole('button', { name: 'Claim' }).click()
  await expect(rows(page).filter({ hasText: call })).toContainText('You')
  await expectAccessible(page)

  await arrive(other, await Api.signedIn(tom))
  await expect(rows(other).filter({ hasText: call })).toContainText(ines.member.name)
  await other.getByLabel('Select all').check()
  await other.getByRole('button', { name: 'Claim' }).click()
  await expect(other.getByRole('alert')).toHaveText('A colleague has taken this already.')
  await expect(rows(other).filter({ hasText: check })).toContainText('You')
  await other.context().close()

  await page.getByRole('navigation', { name: 'Lists' }).getByRole('link', { name: /^Mine/ }).click()
  await expect(rows(page)).toHaveCount(2)
  await toolbar.getByRole('button', { name: 'Release' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
})

test('is worked through with the keyboard alone', async ({ page }) => {
  await arrive(page)
  const link = (name: string) => rows(page).getByRole('link', { name })
  await page.keyboard.press('j')
  await expect(link(call)).toBeFocused()
  await page.keyboard.press('j')
  await expect(link(check)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('x')
  await expect(page.getByText('1 selected')).toBeVisible()
  await page.keyboard.press('c')
  await expect(rows(page).filter({ hasText: call })).toContainText('You')
  await page.keyboard.press('u')
  await expect(rows(page).filter({ hasText: call })).toContainText('Nobody')
  await page.keyboard.press('Escape')
  await expect(page.getByText('1 selected')).toBeHidden()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toContainText('clear the selection')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Find a client' })).toBeFocused()
  await link(call).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: '“I can’t send it”' })).toContainText('Earned income')
})

test('is handed over by a supervisor', async ({ page }) => {
  const sol = await office.hires('Sol Marsh', 'SUPERVISOR')
  await arrive(page, await Api.signedIn(sol))
  await page.getByLabel('Select all').check()
  await page.getByRole('button', { name: 'Reassign' }).click()
  const panel = page.getByRole('dialog', { name: 'Reassign 2 tasks' })
  await panel.getByLabel('Colleague').selectOption(ines.member.name)
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Reassign' }).click()
  await expect(rows(page).filter({ hasText: ines.member.name })).toHaveCount(2)
})

test('is empty when nothing waits, and leads on', async ({ page }) => {
  const worker = await (await Office.opened()).caseworker()
  await worker.lendTo(page)
  await page.goto('/staff')
  await expect(page.getByRole('heading', { name: 'Nothing waits' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'New client' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New client' })).toBeVisible()
})

test('shows fifty at a time', async ({ page }) => {
  const busy = await (await Office.opened()).caseworker()
  await Promise.all(Array.from({ length: 4 }, () => lacksEverything(busy)))
  await busy.lendTo(page)
  await page.goto('/staff')
  await expect(page.getByText('50 shown')).toBeVisible()
  await expect(rows(page)).toHaveCount(51)
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(page.getByText('52 shown')).toBeVisible()
  await expect(rows(page)).toHaveCount(53)
  await expect(page.getByRole('button', { name: 'Show more' })).toBeHidden()
})

/** A client of whom everything is asked, who needs help with all of it. */
async function lacksEverything(caseworker: Colleague) {
  const client = await caseworker.client()
  const phone = await caseworker.sessionOf(client)
  const { items } = await caseworker.get('/api/v1/programs')
  const { requirements } = items.find(({ program }: { program: string }) => program === 'snap')
  for (const { requirement } of requirements) {
    const item = await caseworker.ask(client, requirement)
    await phone.post(`/api/v1/checklist-items/${item}/actions`, { choice: 'HELP_ME_FIND' })
  }
}
