import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { type Colleague, Office } from './office'

let office: Office
let ines: Colleague
test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
})

test('a client turns messages off, staff see who said so, and turn them on as they are told', async ({
  page,
  browser,
}) => {
  const rosa = await ines.client('en', 'Rosa Fernhollow')
  await (await ines.sessionOf(rosa)).lendTo(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/help')
  const emails = page.getByLabel('Emails to r•••••@example.org')
  await expect(emails).toBeChecked()
  await emails.uncheck()
  await expect(page.getByText('Saved. You get no more messages there')).toBeVisible()
  await expect(page.getByText('You get no messages now.')).toBeVisible()
  await expectAccessible(page)

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 844 } })).newPage()
  await ines.lendTo(desk)
  await desk.goto(`/staff/clients/${rosa.code}`)
  await expect(desk.getByText('Messages off', { exact: true })).toBeVisible()
  await desk.getByRole('link', { name: `Messages ${rosa.contact}` }).click()
  const panel = desk.getByRole('dialog', { name: 'Messages to a contact' })
  await expect(panel.getByText(/Messages off · On their page/)).toBeVisible()
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel.getByRole('alert').getByRole('link')).toHaveText([
    'Choose what the client wants',
    'Choose where they said so',
  ])
  await expectAccessible(desk)
  await panel.getByLabel('Messages there', { exact: true }).check()
  await panel.getByLabel('On the phone').check()
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toBeHidden()
  await expect(desk.getByText('Messages off', { exact: true })).toHaveCount(0)
  await expect(desk.getByText('Messages on: On the phone')).toBeVisible()

  await page.reload()
  await expect(emails).toBeChecked()
})

test('a confirmation says what went wrong since, to the client and to staff', async ({ page, browser }) => {
  const rosa = await ines.client('en', 'Rosa Fernhollow')
  const item = await ines.ask(rosa)
  const number = await ines.copies(item, 'A pay stub')
  await ines.review(item, { decision: 'ASK_RETAKE', reason: 'too-dark' })
  await (await ines.sessionOf(rosa)).lendTo(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/confirmations/${number}`)
  const since = page.getByRole('region', { name: 'What happened since' })
  await expect(since).toContainText('we could not use what you sent')
  await expect(since).toContainText('We told you by: r•••••@example.org.')
  await expect(since.getByRole('link', { name: 'See what to send again' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/confirmations')
  await expect(page.getByText('something happened since')).toBeVisible()

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 844 } })).newPage()
  await ines.lendTo(desk)
  await desk.goto(`/staff/confirmations/${number}`)
  await expect(desk.getByText('The client was told by: r•••••@example.org')).toBeVisible()
  await expectAccessible(desk)
})

test('an administrator reads every message in every language, and sees that no job failed', async ({
  page,
}) => {
  await office.administrator.lendTo(page)
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.goto('/staff/administration/messages')
  const code = page.getByRole('region', { name: 'Code to sign in' })
  await expect(code).toContainText('402918 is your sign-in code.')
  await page.getByLabel('Français').check()
  await expect(code).toContainText('402918 : votre code pour entrer.')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Failed jobs' }).click()
  await expect(page.getByText('Nothing failed.')).toBeVisible()
  await expectAccessible(page)
})
