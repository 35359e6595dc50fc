import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { type Colleague, Office } from './office'

let office: Office
let ines: Colleague
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
})

/** Something that somebody sent, of one page; answers with its item's id. */
async function sent(requirement: string): Promise<string> {
  const item = await ines.ask(await ines.client(), requirement)
  await ines.drawnCopies(item, requirement)
  return item
}

async function seen(item: string) {
  const { id } = await ines.documentOf(item)
  await ines.get(`/api/v1/documents/${id}/review`)
  await ines.put(`/api/v1/documents/${id}/pages/1/view`)
}

const status = async (item: string) => (await ines.documentOf(item)).state.status

test('what was looked at is accepted together, what a colleague decided is left, and all of it is undone', async ({
  page,
}) => {
  const [lease, income, household, identity] = [
    await sent('residency'),
    await sent('earned-income'),
    await sent('household'),
    await sent('identity'),
  ]
  for (const item of [lease, income, household]) await seen(item)
  // Between what the list says and the press: nothing asks for a document before.
  const { id } = await ines.documentOf(household)
  await page.route(`**/api/v1/documents/${id}`, async route => {
    await ines.review(household, { decision: 'REJECT', reason: 'other-document' })
    await route.continue()
  })
  await ines.lendTo(page)
  await page.goto('/staff/worklist')
  const rows = page.getByRole('table', { name: 'What waits, due first' }).getByRole('row')
  await expect(rows).toHaveCount(5)
  await page.getByRole('checkbox').first().check()
  const accept = page.getByRole('button', { name: /^Accept 3 seen documents/ })
  await expect(accept).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText('2 documents accepted.')).toBeVisible()
  await expect(page.getByText(/^1 document is left as it was/)).toBeVisible()
  await expect(rows).toHaveCount(2)
  await expectAccessible(page)
  expect([await status(lease), await status(income)]).toEqual(['ACCEPTED', 'ACCEPTED'])
  expect([await status(household), await status(identity)]).toEqual(['REJECTED', 'CHECKED'])

  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 documents wait for a decision again.')).toBeVisible()
  await expect(rows).toHaveCount(4)
  expect([await status(lease), await status(income)]).toEqual(['CHECKED', 'CHECKED'])
})
