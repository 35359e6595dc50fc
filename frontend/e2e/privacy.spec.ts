import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import type { Client } from './given'
import { type Colleague, type Member, Office } from './office'

const NAME = 'Zephyrine Oakmantle'
const PERSONAL = /zephyrine|oakmantle|Penhallow/i

let office: Office
let ines: Colleague
let client: Client
let pages: { path: string; says: string }[]
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
  client = await ines.client('en', NAME)
  pages = await pagesOf(client)
})

/** Everywhere that staff read of this client, each with something that it says whether names are shown or not. */
async function pagesOf(client: Client) {
  const { code } = client
  const item = await ines.ask(client)
  const number = await ines.copies(item, 'Paid to Zephyrine')
  const { id: document } = await ines.documentOf(item)
  const text = `${NAME} says that Osgood Penhallow pays no wages.`
  await ines.post(`/api/v1/clients/${code}/engagements`, { channel: 'PHONE', text })
  await ines.post(`/api/v1/clients/${code}/goals`, {
    title: 'Zephyrine has work again',
    why: 'Osgood Penhallow takes nobody on.',
    steps: [{ title: 'Call Osgood Penhallow', owner: 'CLIENT', tellWhenDone: false }],
  })
  const other = await ines.client('en', NAME)
  const { id: pair } = await ines.post('/api/v1/duplicates', { code, otherCode: other.code })
  return [
    { path: '/staff/worklist', says: code },
    { path: '/staff/clients', says: code },
    { path: `/staff/clients/${code}`, says: 'Phone call' },
    { path: `/staff/clients/${code}/timeline`, says: 'Timeline' },
    { path: `/staff/clients/${code}/telephone/ELECTRONIC_BUSINESS`, says: 'Read this out' },
    { path: `/staff/clients/${code}/change-reports/new`, says: code },
    { path: '/staff/duplicates', says: code },
    { path: `/staff/duplicates/${pair}`, says: 'Language' },
    { path: `/staff/documents/${document}`, says: code },
    { path: `/staff/confirmations/${number}`, says: code },
  ]
}

/** What is read on the page, by eyes or by a screen reader; what is typed into a field is neither's. */
async function read(page: Page) {
  const seen = await page.locator('body').innerText()
  const named = await page.locator('body').ariaSnapshot()
  return `${seen}\n${named.replace(/- textbox.*/g, '')}`
}

const hide = (page: Page) => page.getByRole('button', { name: 'Hide personal data' })

test('with the switch on no page says whose case it is, and addresses and titles never do', async ({
  page,
}) => {
  test.slow()
  await ines.lendTo(page)
  await page.goto('/staff/clients')
  await expect(page.getByRole('main')).toContainText(NAME)
  await page.keyboard.press('h')
  await expect(hide(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('main')).not.toContainText(NAME)
  await expectAccessible(page)
  for (const { path, says } of pages) {
    await page.goto(path)
    await expect(page.getByRole('main')).toContainText(says)
    expect(await read(page), path).not.toMatch(PERSONAL)
    expect(`${await page.title()} ${page.url()}`).not.toMatch(PERSONAL)
    expect(await page.evaluate(() => JSON.stringify(history.state)), path).not.toMatch(PERSONAL)
  }
  await page.goto(`/staff/clients/${client.code}`)
  await expect(page.getByRole('heading', { level: 1, name: client.code })).toBeVisible()
  await page.getByRole('button', { name: 'Hold to look' }).hover()
  await page.mouse.down()
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  await page.mouse.up()
  await expect(page.getByRole('heading', { level: 1, name: client.code })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(page)
  await hide(page).click()
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
})

test('a shared computer keeps nothing that is written, and says so when somebody leaves it', async ({
  page,
}) => {
  const bo: Member = await office.hires('Bo Lindgren')
  await page.goto('/staff')
  await page.getByLabel('Email').fill(bo.email)
  await page.getByLabel('Password').fill(bo.password)
  await page.getByLabel('Others use this computer, too').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign in' }).click()
  const reminder = page.getByRole('complementary', { name: 'Shared computer' })
  await expect(reminder).toContainText('lock the page when you step away')
  await page.goto('/staff/clients/new')
  await page.getByLabel('Name', { exact: true }).fill(NAME)
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toMatch(
    PERSONAL,
  )
  await reminder.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('What Porchlight kept in this browser was removed.')).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toMatch(
    PERSONAL,
  )
})

test('an administrator has the whole audit looked through', async ({ page }) => {
  await office.administrator.lendTo(page)
  await page.goto('/staff/administration/audit')
  await page.getByRole('button', { name: 'Check the whole audit' }).click()
  const latest = page.getByRole('row').nth(1)
  await expect(latest).toContainText('As it was written', { timeout: 30_000 })
  await expectAccessible(page)
})
