import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import type { Api } from './api'
import type { Client } from './given'
import { type Colleague, Office } from './office'

let office: Office
let ines: Colleague
let tom: Colleague
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
  tom = await office.caseworker('Tom Reed')
})
test.beforeEach(({ page }) => ines.lendTo(page))

async function record(page: Page, { code }: Client) {
  await page.goto(`/staff/clients/${code}`)
  await expect(page.getByRole('heading', { name: 'Contacts and notes' })).toBeVisible()
}
const notes = (page: Page) => page.getByRole('list', { name: 'Contacts and notes' }).getByRole('listitem')
const panelOf = (page: Page, name: string) => page.getByRole('dialog', { name })
const write = (by: Api, { code }: Client, text: string) =>
  by.post(`/api/v1/clients/${code}/engagements`, { channel: 'PHONE', text })

test('contacts of several people stand in the record, and nowhere on the client’s pages', async ({
  page,
}) => {
  const rosa = await ines.client()
  await write(tom, rosa, 'Called about the lease.')
  await record(page, rosa)
  await expect(page.getByText('Called about the lease.')).toBeVisible()
  await page.keyboard.press('n')
  const panel = panelOf(page, 'Add a note')
  await expect(panel.getByLabel('What happened?')).toBeFocused()
  await page.keyboard.type('Will bring it on Monday.')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await page.keyboard.press('n')
  await expect(panel.getByText('This is what you typed before.')).toBeVisible()
  await expect(panel.getByLabel('What happened?')).toHaveValue('Will bring it on Monday.')
  await panel.getByLabel('Kind of contact').selectOption('Visit')
  await panel.getByLabel('Minutes (optional)').fill('20')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Add the note' }).click()
  await expect(page.getByRole('status').getByText('The note is added.')).toBeVisible()
  await expect(notes(page)).toHaveText([
    /^ ?Ines Vale.*Visit · 20 min.*Monday/s,
    /^ ?Tom Reed.*Phone call.*lease/s,
  ])
  await page.getByLabel('Show', { exact: true }).selectOption('Phone call')
  await expect(notes(page)).toHaveText([/lease/])
  const phone = await ines.sessionOf(rosa)
  for (const path of ['/api/v1/home', '/api/v1/timeline']) {
    expect(JSON.stringify(await phone.get(path))).not.toMatch(/Monday|lease/)
  }
})

test('two workers at one record see each other and what the other writes within two seconds', async ({
  page,
  browser,
}) => {
  const rosa = await ines.client()
  await record(page, rosa)
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await tom.lendTo(other)
  await record(other, rosa)
  await expect(page.getByText('Also here now: Tom Reed')).toBeVisible()
  await expect(other.getByText('Also here now: Ines Vale')).toBeVisible()

  // Ines types while Tom saves: his note appears, and hers stays as it is.
  await page.bringToFront()
  await page.keyboard.press('n')
  await page.keyboard.type('Half a sen')
  await write(tom, rosa, 'She has the lease.')
  await expect(notes(page)).toHaveText([/She has the lease/], { timeout: 2000 })
  await expect(panelOf(page, 'Add a note').getByLabel('What happened?')).toHaveValue('Half a sen')
  await other.context().close()
  await expect(page.getByText('Also here now: Tom Reed')).toBeHidden({ timeout: 13_000 })
})

test('of two who edit one note the second sees both, and brings them together', async ({ page }) => {
  const rosa = await ines.client()
  const note = await write(ines, rosa, 'Mornings only.')
  await record(page, rosa)
  await notes(page).getByRole('link', { name: /^Edit/ }).click()
  const panel = panelOf(page, 'Edit the note')
  await panel.getByLabel('What happened?').fill('Mornings, not Mondays.')
  const { version, channel, at } = note
  await tom.put(`/api/v1/engagements/${note.id}`, { version, channel, at, text: 'Mornings, by phone.' })
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel.getByText('Somebody changed this while you worked.')).toBeVisible()
  await expect(panel.getByText('Mornings, by phone.')).toBeVisible()
  await expect(panel.getByLabel('Yours')).toHaveValue('Mornings, not Mondays.')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Put both together' }).click()
  await expect(panel.getByLabel('Yours')).toHaveValue('Mornings, by phone.\n\nMornings, not Mondays.')
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toBeHidden()
  await notes(page)
    .getByRole('link', { name: /^Edited by Ines Vale/ })
    .click()
  await expect(panelOf(page, 'Every version').getByRole('listitem')).toHaveText([
    /Version 3.*Ines Vale/s,
    /Version 2.*Tom Reed.*by phone/s,
    /Version 1.*Mornings only/s,
  ])
})

test('a pinned note is at the top, and a colleague who is named has it to do', async ({ page, browser }) => {
  const rosa = await ines.client('en', 'Amara Birchwater')
  await record(page, rosa)
  await page.keyboard.press('n')
  const panel = panelOf(page, 'Add a note')
  await page.keyboard.type('Call her back, @tom')
  await panel.getByRole('button', { name: 'Tom Reed' }).click()
  await expect(panel.getByText('Gets a task: Tom Reed')).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Add the note' }).click()
  await notes(page).getByRole('button', { name: /^Pin/ }).click()
  const pinned = page.getByRole('region', { name: 'Pinned notes' })
  await expect(pinned).toContainText('Pinned by Ines Vale')
  await expectAccessible(page)

  const other = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await tom.lendTo(other)
  await other.goto('/staff')
  await other
    .getByRole('link', { name: /Read a colleague’s note/ })
    .first()
    .click()
  const task = panelOf(other, 'A note for a colleague')
  await expect(task).toContainText('Call her back, @Tom Reed')
  await expectAccessible(other)
  await task.getByRole('button', { name: 'End' }).click()
  await expect(task).toBeHidden()
  await other.context().close()
})
