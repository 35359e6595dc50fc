import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Caseworker } from './given'
import { type Colleague, Office } from './office'

let office: Office
let ines: Colleague
let bo: Colleague
let sam: Caseworker
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
  ;[ines, bo] = await Promise.all([office.caseworker('Ines Vale'), office.caseworker('Bo Lindgren')])
  sam = await Caseworker.signedIn(await office.hires('Sam Orchard', 'SUPERVISOR'))
})

test('a supervisor restricts a record, and whoever may not see it finds it nowhere', async ({ page }) => {
  const rosa = await ines.client()
  await sam.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}`)
  await page.getByRole('link', { name: 'Who may see this record' }).click()
  const panel = page.getByRole('dialog', { name: 'Who may see this record' })
  await panel.getByRole('button', { name: 'Restrict the record' }).click()
  await expect(panel.getByRole('alert').getByRole('link')).toHaveText(['Choose why not everybody may see it'])
  await panel.getByLabel('A protected address').check()
  await panel.getByLabel('Ines Vale').check()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Restrict the record' }).click()
  await expect(page.getByText('The record is restricted now.')).toBeVisible()
  await expect(page.getByText('Restricted', { exact: true })).toBeVisible()

  await page.context().clearCookies()
  await bo.lendTo(page)
  await page.goto('/staff/clients')
  await page.getByRole('main').getByRole('searchbox').fill(rosa.contact)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Rosa Fernhollow' })).toBeHidden()
  await page.goto(`/staff/clients/${rosa.code}`)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByText('Rosa Fernhollow')).toBeHidden()

  await page.context().clearCookies()
  await ines.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}`)
  await page.getByRole('link', { name: 'Who may see this record' }).click()
  await panel.getByRole('button', { name: 'This is somebody close to me' }).click()
  const dialog = page.getByRole('dialog', { name: 'Close this record for you?' })
  await dialog.getByRole('button', { name: 'This is somebody close to me' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible()
  await page.goto(`/staff/clients/${rosa.code}`)
  await expect(page.getByRole('alert')).toBeVisible()
})
