import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Caseworker, signIn } from './given'
import { paper } from './paper'

test('one list has every file and what became of it, those that never left the phone first', async ({
  page,
}) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  const [lease, income, identity] = [
    await dana.ask(rosa, 'residency'),
    await dana.ask(rosa),
    await dana.ask(rosa, 'identity'),
  ]
  await dana.copies(lease, 'Lease, first page', 'Lease, second page')
  await dana.review(lease, { decision: 'ACCEPT' })
  await dana.copies(income, 'A passport')
  const { id, version } = await dana.documentOf(income)
  await dana.post(`/api/v1/documents/${id}/move`, { checklistItemId: identity, version })

  await signIn(page, await dana.link(rosa))
  await page.goto(`/checklist/${income}/photos`)
  await page.getByLabel('Select a file').setInputFiles(await paper(page))
  await expect(page.getByText('Uploaded', { exact: true })).toBeVisible()
  await page.goto('/documents')
  await page.getByRole('link', { name: 'Everything you sent' }).click()
  const cards = page.getByRole('region')
  await expect(cards).toHaveCount(3)
  await expect(cards.nth(0)).toContainText('Only on this device')
  await expect(cards.nth(0)).toContainText('The office does not have it yet.')
  await expect(cards.nth(1)).toContainText('You sent this for “What you earn”. We use it for “Who you are”.')
  await expect(cards.nth(2)).toContainText('2 pages')
  await expect(cards.nth(2)).toContainText('We accepted it. There is nothing more to do.')
  await expectAccessible(page)
  await cards
    .nth(0)
    .getByRole('link', { name: /^Go on where you stopped/ })
    .click()
  await expect(page.getByText('Uploaded', { exact: true })).toBeVisible()
})
