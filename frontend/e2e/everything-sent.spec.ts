import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Caseworker, signIn } from './given'
import { paper } from './paper'

test('one list has every file and what became of it, those that were not sent first', async ({ page }) => {
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
  await expect(cards.nth(0)).toContainText('It is on this device, and it came to the office.')
  await expect(cards.nth(0)).toContainText('it does not count as sent')
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

test('pages that came from another phone and were not sent say so, and can be thrown away', async ({
  page,
  browser,
}) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  const income = await dana.ask(rosa)
  await signIn(page, await dana.link(rosa))
  await page.goto(`/checklist/${income}/photos`)
  await page.getByLabel('Select a file').setInputFiles([await paper(page), await paper(page, 'back.jpg')])
  await expect(page.getByText('Uploaded', { exact: true })).toHaveCount(2)
  await page.goto('/documents/sent')
  const here = page.getByRole('region')
  await expect(here).toHaveCount(1)
  await expect(here).toContainText('They are on this device, and all of them came to the office.')
  await expect(here).toContainText('The office keeps them until')

  const other = await (await browser.newContext()).newPage()
  await signIn(other, await dana.link(rosa))
  await other.goto('/documents/sent')
  const card = other.getByRole('region', { name: '2 files came and were not sent' })
  await expect(card).toContainText('they do not count as sent')
  await card.getByText('Which files they are').click()
  await expect(card).toContainText('back.jpg')
  await expectAccessible(other)
  await card.getByRole('button', { name: 'Throw them away' }).click()
  const asked = other.getByRole('dialog', { name: 'Throw these 2 files away?' })
  await expectAccessible(other)
  await asked.getByRole('button', { name: 'Throw them away' }).click()
  await expect(other.getByText('You threw 2 files away.')).toBeVisible()
  await expect(card).toHaveCount(0)
  await other.reload()
  await expect(other.getByText('You have sent nothing yet.')).toBeVisible()

  // The first phone still has them, and sends them again only where that is wanted.
  await page.goto(`/checklist/${income}/photos`)
  await expect(page.getByText('Thrown away on another device.')).toHaveCount(2)
  await page.goto('/documents/sent')
  await expect(here).toContainText('2 pages were thrown away on another device or in another window.')
  await expectAccessible(page)
  await other.reload()
  await expect(other.getByText('You have sent nothing yet.')).toBeVisible()
  await here.getByRole('button', { name: /^Upload again/ }).click()
  await expect(page.getByText('Uploaded', { exact: true })).toHaveCount(2)
  await page.getByRole('button', { name: /^Send .*to the office$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your pages')
})

test('what was begun here can be thrown away here, and is gone from the office, too', async ({ page }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  const income = await dana.ask(rosa)
  await signIn(page, await dana.link(rosa))
  await page.goto(`/checklist/${income}/photos`)
  await page.getByLabel('Select a file').setInputFiles(await paper(page))
  await expect(page.getByText('Uploaded', { exact: true })).toBeVisible()
  await page.goto('/documents/sent')
  await page.getByRole('button', { name: /^Throw away/ }).click()
  const asked = page.getByRole('dialog', { name: 'Throw this page away?' })
  await expectAccessible(page)
  await asked.getByRole('button', { name: 'Throw away' }).click()
  await expect(page.getByText('Neither this device nor the office has it any more.')).toBeVisible()
  await expect(page.getByRole('region')).toHaveCount(0)
  const { items } = await (await page.request.get('/api/v1/uploads')).json()
  expect(items).toEqual([])
  await page.goto(`/checklist/${income}/photos`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Uploaded', { exact: true })).toHaveCount(0)
})
