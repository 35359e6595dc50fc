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

const NOT_LOST = 'What you wrote is not lost.'

async function addAPage(page: Page) {
  await page.goto(`/checklist/${item}/photos`)
  await page.getByLabel('Select a file').setInputFiles(await paper(page))
  await expect(page.getByText('Uploaded', { exact: true })).toBeVisible()
}

async function wantToSignOut(page: Page) {
  await page.goto('/help')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
}

test('signing out says what was not sent, and leads to sending it', async ({ page }) => {
  await addAPage(page)
  await wantToSignOut(page)
  const dialog = page.getByRole('dialog', { name: '1 page is not sent yet' })
  await expect(dialog).toContainText('The office does not have it.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Stay and send it' }).click()
  await expect(page.getByRole('button', { name: 'Send 1 page to the office' })).toBeVisible()
  await wantToSignOut(page)
  await dialog.getByRole('button', { name: 'Sign out and lose it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come on in')
  await expect(page.getByText(NOT_LOST)).toBeHidden()
})

test('signing out says that what was written was not sent', async ({ page }) => {
  await page.goto(`/checklist/${item}/missing`)
  await page.getByLabel('I can’t get it').check()
  await page.getByRole('link', { name: 'Your documents' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your documents')
  await page.goto('/help')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'What you wrote is not sent yet' })
    .getByRole('button', { name: 'Stay and send it' })
    .click()
  await expect(page.getByLabel('I can’t get it')).toBeChecked()
})

test('signing out asks nothing where nothing would be lost', async ({ page }) => {
  await wantToSignOut(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come on in')
  await expect(page.getByText('Sign in to go on')).toBeHidden()
})

test('after a phone was cleared, going back names no receipt and promises nothing', async ({ page }) => {
  const number = await dana.copies(item, 'A pay stub')
  await page.goto(`/confirmations/${number}`)
  await page.getByRole('link', { name: 'Go to home' }).click()
  await page.getByRole('button', { name: 'Clear and leave' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear and leave' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is gone')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come on in')
  expect(page.url()).not.toContain('PL-')
  await expect(page.getByText(/Sign in to go on|not lost/)).toBeHidden()
})

test('a first visit is promised nothing; whoever was writing is', async ({ page, context }) => {
  await page.goto(`/checklist/${item}/missing`)
  await context.clearCookies()
  await page.goto('/documents')
  await expect(page.getByText('Sign in to go on where you were.')).toBeVisible()
  await expect(page.getByText(NOT_LOST)).toBeHidden()
  expect(new URL(page.url()).search).toBe('')
  await signIn(page, await dana.link(rosa))
  await page.goto(`/checklist/${item}/missing`)
  await page.getByLabel('I can’t get it').check()
  await context.clearCookies()
  await page.reload()
  await expect(page.getByText(NOT_LOST)).toBeVisible()
})
