import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Api, staffOfDemo } from './api'
import { Office, passwordLink, showPassword } from './office'

let office: Office
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
})
test.beforeEach(({ page }) => office.administrator.lendTo(page))

test('somebody is invited, comes in, gets another role, is shut out and let in again', async ({ page }) => {
  const name = 'Wim Aldervale'
  const email = `wim-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.org`
  await page.goto('/staff')
  await page.getByRole('link', { name: 'Invite somebody' }).click()
  let panel = page.getByRole('dialog', { name: 'Invite somebody' })
  await panel.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(panel.getByRole('alert').getByRole('link')).toHaveText([
    'Write a name',
    'Write a whole email address, such as name@example.org',
    'Choose a role',
  ])
  await panel.getByLabel('Name').fill(name)
  await panel.getByLabel('Email').fill(email)
  await panel.getByLabel('Caseworker').check()
  await panel.getByLabel('Branch').selectOption(office.name)
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(panel).toBeHidden()
  const row = page.getByRole('row').filter({ hasText: email })
  await expect(row).toContainText('Invited')

  const { hash } = await passwordLink(email, 'Set your password')
  const password = 'a sentence of my own'
  await (await Api.anonymous()).post('/api/v1/passwords', { token: hash.slice(1), password })
  const wim = await Api.signedIn({ email, password })
  await page.reload()
  await expect(row).toContainText('Active')

  await row.getByRole('link', { name: 'Change' }).click()
  panel = page.getByRole('dialog', { name: 'Change' })
  await panel.getByLabel('Supervisor').check()
  await panel.getByRole('button', { name: 'Save' }).click()
  await showPassword(page, staffOfDemo('ADMINISTRATOR'))
  await expect(row).toContainText('Supervisor')
  expect((await wim.get('/api/v1/session')).role).toBe('SUPERVISOR')

  await row.getByRole('button', { name: 'Disable' }).click()
  const dialog = page.getByRole('dialog', { name: `Disable ${name}?` })
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Disable' }).click()
  await expect(row).toContainText('Disabled')
  await wim.refused('/api/v1/sessions/password', { email, password }, 422)
  await row.getByRole('button', { name: 'Enable' }).click()
  await expect(row).toContainText('Active')
  await Api.signedIn({ email, password })

  const own = page.getByRole('row').filter({ hasText: process.env.PORCHLIGHT_ADMINISTRATOR_EMAIL })
  while (await page.getByRole('button', { name: 'Show more' }).isVisible()) {
    await page.getByRole('button', { name: 'Show more' }).click()
  }
  await expect(own.getByRole('button', { name: 'Disable' })).toBeHidden()
})

test('a branch opens and changes, and its clients see how to reach it', async ({ page }) => {
  const name = `Lakeside ${Date.now()}-${Math.floor(Math.random() * 1e6)}`
  await page.goto('/staff/administration/branches')
  await page.getByRole('link', { name: 'New branch' }).click()
  let panel = page.getByRole('dialog', { name: 'New branch' })
  await panel.getByLabel('Name').fill(office.name)
  await panel.getByLabel('Phone for clients').fill('206 555 0147')
  await panel.getByLabel('Address').fill('9 Lakeside Road, Fernhollow')
  await panel.getByLabel('Email').fill('lakeside@example.org')
  await panel.getByRole('button', { name: 'Open the branch' }).click()
  await expect(panel.getByRole('alert')).toContainText('Another branch has this name.')
  await panel.getByLabel('Name').fill(name)
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Open the branch' }).click()
  await expect(panel).toBeHidden()
  const card = page.getByRole('main').locator('section').filter({ hasText: name })
  await expect(card).toContainText('206-555-0147')

  await card.getByRole('link', { name: 'Change' }).click()
  panel = page.getByRole('dialog', { name: 'Change the branch' })
  await panel.getByLabel('Saturday').check()
  await panel.getByLabel('Opens', { exact: true }).fill('10:00')
  await panel.getByLabel('Closed days').fill('2030-07-04')
  await panel.getByRole('button', { name: 'Add the day' }).click()
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toBeHidden()
  await expect(card).toContainText('and Saturday, 10:00 AM')
  await expect(card).toContainText('Jul 4, 2030')
})

test('administrators see no client, and caseworkers administer nothing', async ({ page }) => {
  const worker = await office.caseworker()
  const refusal = page.getByRole('heading', { level: 1, name: 'This page is not for your account' })
  await page.goto('/staff/clients')
  await expect(refusal).toBeVisible()
  await expectAccessible(page)
  await page.context().clearCookies()
  await worker.lendTo(page)
  await page.goto('/staff/administration')
  await expect(refusal).toBeVisible()
})

test('a message is reworded, seen before it goes out, and goes back to what it was', async ({ page }) => {
  await page.goto('/staff/administration/messages')
  await page.getByLabel('English').check()
  await page.getByRole('link', { name: 'Change Text: We take something on' }).click()
  const words = page.getByLabel('Words')
  const before = await words.inputValue()
  await words.fill(`Your SNAP is being looked after: {web}`)
  const seen = page.getByRole('region', { name: 'How it goes out' })
  await expect(seen).toContainText('It names a program: SNAP.')
  await words.fill('We are on it. See what: {web}')
  await expect(seen).toContainText('We are on it. See what: http')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. It goes out like this from now on.')).toBeVisible()
  const card = page.getByRole('region', { name: 'We take something on' })
  await expect(card).toContainText('We are on it. See what: http')

  await card.getByRole('link', { name: 'Change Text' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Use this again As it came with the program' }).click()
  await expect(words).toHaveValue(before)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(card).not.toContainText('We are on it.')
})

test('what is asked gets other words, which a client reads who is asked from then on, and goes back', async ({
  page,
  browser,
}) => {
  const worker = await office.caseworker()
  const [before, after] = await Promise.all([
    worker.client('en', 'Orla Pinebrook'),
    worker.client('en', 'Tamsin Pinebrook'),
  ])
  await worker.ask(before, 'utility-cost')
  await page.goto('/staff/administration/programs')
  const asked = page.getByRole('region', { name: 'What may be asked' })
  await asked.getByRole('link', { name: 'Utility', exact: false }).click()
  const words = page.getByRole('group', { name: 'What the client is asked for' }).getByLabel('English')
  const said = await words.inputValue()
  await words.fill('Your heat and light')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. It counts from now on.')).toBeVisible()
  await worker.ask(after, 'utility-cost')

  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await (await worker.sessionOf(after)).lendTo(phone)
  await phone.goto('/')
  await expect(phone.getByText('Your heat and light').first()).toBeVisible()
  await phone.context().clearCookies()
  await (await worker.sessionOf(before)).lendTo(phone)
  await phone.goto('/')
  await expect(phone.getByText(said).first()).toBeVisible()

  await asked.getByRole('link', { name: 'Utility', exact: false }).click()
  await expect(page.locator('ins').first()).toContainText('heat and light')
  await page.getByRole('button', { name: /^Use this again As it came/ }).click()
  await expect(words).toHaveValue(said)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. It counts from now on.')).toBeVisible()

  await page.goto('/staff/administration/history')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'utility-cost' }).first().click()
  await expect(words).toHaveValue(said)
})

test('a setting is chosen within what is safe, and left to the installation again', async ({ page }) => {
  await page.goto('/staff/administration/settings')
  const name = 'A client is told of a file left unsent after'
  await page.getByRole('link', { name: `Change ${name}` }).click()
  const panel = page.getByRole('dialog', { name: 'Change a setting' })
  await panel.getByLabel(name).fill('99')
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel.getByRole('alert')).toContainText('Choose a number from 1 to 24.')
  await panel.getByLabel(name).fill('6')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toBeHidden()
  const card = page
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ has: page.getByRole('link', { name: `Change ${name}` }) })
  await expect(card).toContainText('6 hours')
  await page.getByRole('link', { name: `Change ${name}` }).click()
  await panel
    .getByRole('button', { name: /^Use this again/ })
    .last()
    .click()
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(card).toContainText('as installed')
})
