import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { dayIn } from './days'
import { type Colleague, type Member, Office } from './office'

let office: Office
let ines: Colleague
let tom: Member
test.use({ viewport: { width: 1280, height: 844 } })

test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
  tom = await office.hires('Tom Reed')
  const rosa = await ines.client()
  const phone = await ines.sessionOf(rosa)
  for (const requirement of ['residency', 'earned-income', 'household']) {
    const item = await ines.ask(rosa, requirement)
    await phone.post(`/api/v1/checklist-items/${item}/actions`, { choice: 'HELP_ME_FIND' })
  }
})

const rows = (page: Page) => page.getByRole('table', { name: 'What waits, due first' }).getByRole('row')
const lists = (page: Page) => page.getByRole('navigation', { name: 'Lists' })
const filters = (page: Page) => page.getByRole('navigation', { name: 'Filters' })

async function arrive(page: Page) {
  await ines.lendTo(page)
  await page.goto('/staff')
  await expect(rows(page)).toHaveCount(4)
}

test('several are selected by keyboard, put off together with a reason, and back at once when it is undone', async ({
  page,
}) => {
  await arrive(page)
  for (const key of ['j', 'x', 'j', 'Shift+X']) await page.keyboard.press(key)
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('s')
  const panel = page.getByRole('dialog', { name: 'Put off 2 tasks' })
  await panel.getByRole('button', { name: 'Put off' }).click()
  await expect(panel.getByLabel('Why?')).toHaveAccessibleDescription(/Write why it is put off/)
  await panel.getByLabel('Why?').fill('The employer is closed today.')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Put off' }).click()
  await expect(page.getByText('2 tasks put off.')).toBeVisible()
  await expect(rows(page)).toHaveCount(2)
  await lists(page)
    .getByRole('link', { name: /^Put off/ })
    .click()
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).nth(1)).toContainText('by Ines Vale: The employer is closed today.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  await lists(page).getByRole('link', { name: /^Team/ }).click()
  await expect(rows(page)).toHaveCount(4)
})

test('work goes to whoever stands in, says for whom, and comes back', async ({ page }) => {
  await arrive(page)
  await page.getByLabel('Select all').check()
  await page.keyboard.press('c')
  await expect(page.getByText('3 tasks are yours.')).toBeVisible()
  await filters(page).getByRole('link', { name: 'Absences' }).click()
  await page.getByLabel('Last day away').fill(dayIn(2))
  await page.getByLabel('Who stands in').selectOption(tom.name)
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('Tom Reed stands in')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Worklist' }).first().click()
  await expect(rows(page).nth(1)).toContainText('Tom Reed (for Ines Vale, who is away)')
  await filters(page).getByRole('link', { name: 'Absences' }).click()
  await page.getByRole('button', { name: 'Back again' }).click()
  await expect(page.getByText('Nobody is away.')).toBeVisible()
  await page.getByRole('link', { name: 'Worklist' }).first().click()
  await expect(rows(page).nth(1)).toContainText('You')
})

test('a list is kept under a name, and is where one begins', async ({ page }) => {
  await arrive(page)
  await filters(page).getByRole('link', { name: 'Today' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible()
  await filters(page).getByText('Keep this list').click()
  await filters(page).getByLabel('Name of the list').fill('What is due')
  await filters(page).getByRole('button', { name: 'Save' }).click()
  await expect(filters(page).getByRole('link', { name: 'What is due' })).toBeVisible()
  await filters(page).getByRole('button', { name: 'Begin with this list' }).click()
  await expect(filters(page).getByRole('button', { name: 'Begin with everything again' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/staff')
  await expect(page).toHaveURL(/due=TODAY/)
  await filters(page).getByText('Rename, share or remove').click()
  await filters(page).getByRole('button', { name: 'Keep it no longer' }).click()
  await expect(filters(page).getByRole('link', { name: 'What is due' })).toBeHidden()
})
