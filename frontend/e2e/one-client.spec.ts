import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { aPhone } from './given'
import { type Colleague, Office } from './office'

let ines: Colleague
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  ines = await (await Office.opened()).caseworker()
})

const phone = aPhone().slice(0, -1)

/** By hand, as they call; answers with the client ID. */
async function takenDown(page: Page, name: string, contact: string, program: string) {
  await page.goto('/staff/clients/new')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Phone or email').fill(contact)
  await page.getByLabel('English').check()
  await page.getByLabel('Program', { exact: true }).selectOption(program)
  await page.getByRole('button', { name: 'Create the client' }).click()
  await expect(page.getByText(/CL-\S+ is created/)).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

test('who calls twice is one client again, and two once that is undone', async ({ page }) => {
  await ines.lendTo(page)
  const first = await takenDown(page, 'Amara Quillmarsh', `${phone}1`, 'snap')
  const second = await takenDown(page, 'Quillmarsh Amara', `${phone}2`, 'medicaid')

  const suspected = page.getByRole('link', { name: `May be Amara Quillmarsh (${first})` })
  await expect(async () => {
    await page.reload()
    await expect(suspected).toBeVisible({ timeout: 2000 })
  }).toPass()
  await suspected.click()
  await expect(page.getByText('Same name · Almost the same phone')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Two records side by side' })).toContainText(first)
  await expectAccessible(page)
  await page.getByRole('button', { name: `Merge into ${first}` }).click()
  await expect(page.getByText(`${second} is part of this record now.`)).toBeVisible()
  await expect(page.getByText(`${phone}2`.slice(-4)).first()).toBeVisible()
  await page.goto(`/staff/clients/${second}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Amara Quillmarsh')

  await page.getByRole('link', { name: `Merged with ${second} by Ines Vale: compare or undo` }).click()
  await page.getByRole('button', { name: 'Undo the merge' }).click()
  const asked = page.getByRole('dialog', { name: 'Undo the merge?' })
  await expectAccessible(page)
  await asked.getByRole('button', { name: 'Undo the merge' }).click()
  await expect(page.getByRole('button', { name: `Merge into ${first}` })).toBeVisible()
  await page.goto(`/staff/clients/${second}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quillmarsh Amara')
  await expect(page.getByText(`${phone}1`.slice(-4))).toBeHidden()
})
