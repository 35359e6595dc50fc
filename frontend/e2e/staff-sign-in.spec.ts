import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Api, type Credentials, staffOfDemo } from './api'
import { type Member, Office, passwordLink, showPassword } from './office'

const NOT_TOGETHER = 'Email and password do not belong together.'

let office: Office
let ines: Member
let bo: Member
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
  ;[ines, bo] = await Promise.all([office.hires('Ines Vale'), office.hires('Bo Lindgren')])
})

async function signIn(page: Page, { email, password }: Credentials) {
  await page.getByLabel('Email').fill(email)
  await tryPassword(page, password)
}

async function tryPassword(page: Page, password: string) {
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const signInPage = (page: Page) => page.getByRole('heading', { level: 1, name: 'Staff sign-in' })
const worklist = (page: Page) => page.getByRole('heading', { level: 1, name: `${office.name} team` })

test('what is missing or wrong is said, and one arrives where one wanted to go', async ({ page }) => {
  await page.goto('/staff/duplicates?status=MERGED')
  await page.getByRole('button', { name: 'Sign in' }).click()
  const missing = page.getByRole('alert')
  await expect(missing.getByRole('link')).toHaveText(['Write your email', 'Write your password'])
  await missing.getByRole('link', { name: 'Write your password' }).click()
  await expect(page.getByLabel('Password')).toBeFocused()
  await signIn(page, { ...ines, password: 'not this sentence' })
  await expect(page.getByRole('alert')).toHaveText(NOT_TOGETHER)
  await expectAccessible(page)
  await tryPassword(page, ines.password)
  await expect(page.getByRole('heading', { level: 1, name: 'Possible duplicates' })).toBeVisible()
  expect(page.url()).toContain('/staff/duplicates?status=MERGED')
})

test('after too many wrong passwords the right one has to wait, too', async ({ page }) => {
  const guessed = await office.hires('Nel Guessed')
  const guesser = await Api.anonymous()
  for (let guess = 1; guess <= 10; guess++) {
    const { email } = guessed
    await guesser.refused('/api/v1/sessions/password', { email, password: `guess ${guess}` }, 422)
  }
  await page.goto('/staff')
  await signIn(page, guessed)
  await expect(page.getByRole('alert')).toHaveText('Too many tries. Wait a few minutes, then try again.')
  await expect(page.getByLabel('Password')).toHaveValue(guessed.password)
})

test('a disabled account is out at the next click, and in again only once it is enabled', async ({
  page,
}) => {
  await page.goto('/staff')
  await signIn(page, bo)
  await expect(worklist(page)).toBeVisible()
  const account = `/api/v1/staff-accounts/${bo.id}`
  await office.administrator.patch(account, { disabled: true })
  await page.getByRole('link', { name: 'Clients', exact: true }).click()
  await expect(signInPage(page)).toBeVisible()
  await signIn(page, bo)
  await expect(page.getByRole('alert')).toHaveText(NOT_TOGETHER)
  await office.administrator.patch(account, { disabled: false })
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible()
})

test('who forgot the password gets a link from the administrator, which works once', async ({
  page,
  browser,
}) => {
  await page.goto('/staff')
  await page.getByText('I forgot my password').click()
  await expect(page.getByText('Ask your administrator for a new link.')).toBeVisible()

  const desk = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await office.administrator.lendTo(desk)
  await desk.goto('/staff')
  const account = desk.getByRole('row').filter({ hasText: bo.email })
  await account.getByRole('button', { name: 'Send a password link' }).click()
  await showPassword(desk, staffOfDemo('ADMINISTRATOR'))
  await expect(desk.getByText(`A link is on its way to ${bo.email}.`)).toBeVisible()

  const { pathname, hash } = await passwordLink(bo.email, 'Set a new password')
  await page.goto(pathname + hash)
  await page.getByLabel('New password').fill('too short')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByRole('alert')).toContainText('Use at least 12 characters')
  await page.getByLabel('Show the password').check()
  const password = 'another sentence of my own'
  await page.getByLabel('New password').fill(password)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByText('Your password is set. Sign in with it.')).toBeVisible()
  await signIn(page, bo)
  await expect(page.getByRole('alert')).toHaveText(NOT_TOGETHER)
  await tryPassword(page, password)
  await expect(worklist(page)).toBeVisible()

  await page.goto(pathname + hash)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await expect(page.getByRole('alert')).toContainText('This link does not work any more.')
  await expect(page.getByRole('link', { name: 'To the sign-in page' })).toBeVisible()
})

test('signing out ends it here; signing out on every device ends it there, too', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage()
  for (const device of [page, other]) {
    await device.goto('/staff')
    await signIn(device, ines)
    await expect(worklist(device)).toBeVisible()
  }
  const menu = page.locator('summary', { hasText: ines.name })
  await menu.click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(signInPage(page)).toBeVisible()
  await other.reload()
  await expect(worklist(other)).toBeVisible()

  await signIn(page, ines)
  await menu.click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out on every device' }).click()
  await expect(signInPage(page)).toBeVisible()
  await other.getByRole('link', { name: 'Clients', exact: true }).click()
  await expect(signInPage(other)).toBeVisible()
  await other.context().close()
})
