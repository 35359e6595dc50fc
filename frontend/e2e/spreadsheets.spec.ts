import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { aPhone, Caseworker } from './given'
import { type Colleague, Office } from './office'

let office: Office
let worker: Colleague
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
  worker = await office.caseworker()
})
test.beforeEach(({ page }) => worker.lendTo(page))

const sheet = (...phones: string[]) => ({
  name: 'spring.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Full name,Phone,Langue', 'Rosa Fernhollow', 'Iris Birchwater', 'Ana Alderbrook']
      .map((line, at) => (at === 0 ? line : `${line},${phones[at - 1]},es`))
      .join('\r\n'),
  ),
})

test('three clients come in a spreadsheet once its one wrong cell is mended, and go out again', async ({
  page,
}) => {
  const phones = [aPhone(), aPhone(), aPhone()]
  await page.goto('/staff/clients')
  await page.getByRole('link', { name: 'Import clients' }).click()
  await page.getByLabel('Choose a spreadsheet').setInputFiles(sheet(phones[0] ?? '', '12', phones[2] ?? ''))
  await expect(page.getByRole('heading', { name: 'spring.csv' })).toBeVisible()
  await expect(page.getByLabel('What Full name holds')).toHaveValue('NAME')
  await expect(page.getByLabel('What Langue holds')).toHaveValue('LANGUAGE')
  await page.getByLabel('Program of clients whose row does not say').selectOption('snap')
  await page.screenshot({ path: test.info().outputPath('columns.png'), fullPage: true })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Look through all rows' }).click()
  await expect(page.getByText('One cell has to be mended.')).toBeVisible()
  const wrong = page.getByRole('row').filter({ hasText: 'B3' })
  await expect(wrong).toContainText('This is not a phone number. Write it with its area code.')
  await expect(page.getByRole('button', { name: /^Add/ })).toBeHidden()
  await page.screenshot({ path: test.info().outputPath('problems.png'), fullPage: true })
  await expectAccessible(page)

  await page.goto('/staff/imports')
  await page.getByLabel('Choose a spreadsheet').setInputFiles(sheet(...phones))
  // As they were named the last time.
  await expect(page.getByLabel('Program of clients whose row does not say')).toHaveValue('snap')
  await page.getByRole('button', { name: 'Look through all rows' }).click()
  await page.getByRole('button', { name: 'Add 3 clients' }).click()
  await expect(page.getByText('3 clients were added.')).toBeVisible()
  await page.screenshot({ path: test.info().outputPath('applied.png'), fullPage: true })

  await page.getByRole('status').getByRole('link', { name: 'Clients' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  const panel = page.getByRole('dialog', { name: 'Export this list' })
  await panel.getByLabel('CSV').check()
  await panel.getByLabel('With the clients’ names').check()
  await page.screenshot({ path: test.info().outputPath('export.png') })
  await expectAccessible(page)
  const coming = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Export' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('clients.csv')
  const text = await readFile(await file.path(), 'utf8')
  // Or Excel takes what is in it for another encoding.
  expect(text.startsWith('\uFEFF')).toBe(true)
  const lines = text.trim().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toBe('Client ID,Name,Programs,Stage,Language,Caseworker,Client since')
  for (const name of ['Rosa Fernhollow', 'Iris Birchwater', 'Ana Alderbrook'])
    expect(lines.join('\n')).toContain(`,${name},SNAP,Finding benefits,Spanish,`)
})

test('a supervisor takes along who looked at a client, of one worker and looks alone', async ({ page }) => {
  const { code } = await worker.client()
  await worker.get(`/api/v1/clients/${code}`)
  const supervisor = await Caseworker.signedIn(await office.hires('Sol Marsh', 'SUPERVISOR'))
  await supervisor.lendTo(page)
  await page.goto(`/staff/clients/${code}/audit`)
  await expect(page.getByRole('table')).toContainText('Created the client')
  await page.getByLabel('Who', { exact: true }).selectOption('Ines Vale')
  await page.getByLabel('Only who looked').check()
  await expect(page.getByRole('table')).not.toContainText('Created the client')
  await expect(page.getByRole('row')).toHaveCount(2)
  await expectAccessible(page)
  await page.screenshot({ path: test.info().outputPath('who-looked.png'), fullPage: true })
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoSidewaysScroll(page)
  await page.screenshot({ path: test.info().outputPath('who-looked-390.png'), fullPage: true })
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.getByRole('button', { name: 'Export' }).click()
  const panel = page.getByRole('dialog', { name: 'Export this list' })
  await expect(panel.getByLabel('With the clients’ names')).toBeHidden()
  await panel.getByLabel('CSV').check()
  const coming = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Export' }).click()
  const lines = (await readFile(await (await coming).path(), 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain(',Ines Vale,Caseworker,')
})
