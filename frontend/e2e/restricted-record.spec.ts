import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Caseworker } from './given'
import { type Colleague, Office, showPassword } from './office'

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

test('in an emergency it opens for an hour, and a supervisor says what they think of that', async ({
  page,
}) => {
  const rosa = await ines.client()
  await sam.put(`/api/v1/clients/${rosa.code}/restriction`, {
    reason: 'PROTECTED_ADDRESS',
    supervisors: true,
    members: [],
  })
  await bo.lendTo(page)
  await page.goto('/staff/clients')
  await page.getByRole('main').getByRole('searchbox').fill(rosa.code)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await page.getByRole('link', { name: 'It is an emergency, and the record may be restricted' }).click()
  await expect(page.getByLabel('Client ID')).toHaveValue(rosa.code)
  await page.getByRole('button', { name: 'Open the record for an hour' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Say why it cannot wait'])
  await page.getByLabel('Why it cannot wait').fill('At the counter with no medicine left.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Open the record for an hour' }).click()
  await showPassword(page, bo.member)
  await expect(
    page.getByText(/You see this restricted record because you said that it is an emergency/),
  ).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rosa Fernhollow')
  await expectAccessible(page)

  await page.context().clearCookies()
  await sam.lendTo(page)
  await page.goto('/staff/worklist')
  await page
    .getByRole('link', { name: /A restricted record was opened in an emergency/ })
    .first()
    .click()
  const row = page.getByRole('row', { name: rosa.code })
  await expect(row).toContainText('At the counter with no medicine left.')
  await expectAccessible(page)
  await row.getByRole('button', { name: 'Review' }).click()
  const dialog = page.getByRole('dialog', { name: 'Was it an emergency?' })
  await dialog.getByLabel('Yes, it was').check()
  await dialog.getByLabel('What you found (optional)').fill('Nobody else was in.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save the review' }).click()
  await expect(row).toBeHidden()
  await page.getByRole('link', { name: 'Reviewed' }).click()
  await expect(row).toContainText('Yes, it was, Sam Orchard')

  await page.context().clearCookies()
  await bo.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}`)
  await page.getByRole('button', { name: 'End it now' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible()
  await page.goto(`/staff/clients/${rosa.code}`)
  await expect(page.getByRole('alert')).toBeVisible()
})
