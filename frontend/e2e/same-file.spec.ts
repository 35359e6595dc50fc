import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Caseworker, signIn } from './given'

test('who sends the same file again is told so, and so is who reviews it', async ({ page }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  const item = await dana.ask(rosa)
  const first = await dana.copies(item, 'A pay stub')
  const { id: firstId } = await dana.documentOf(item)
  await dana.drawnCopies(item, 'A pay stub')
  const { id: secondId } = await dana.documentOf(item)

  await signIn(page, await dana.link(rosa))
  await page.goto('/confirmations')
  await page.getByRole('link', { name: /PL-/ }).first().click()
  await expect(page.getByText('1 page is of a file that you had sent us before.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/documents/${secondId}`)
  await page.getByRole('link', { name: /The same file as you sent on/ }).click()
  await expect(page.getByRole('link', { name: first })).toBeVisible()

  await dana.lendTo(page)
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.goto(`/staff/documents/${secondId}`)
  const same = page.getByRole('link', { name: /Page 1 is the same file as the one sent/ })
  await expect(same).toBeVisible()
  await expectAccessible(page)
  await same.click()
  await page.waitForURL(`**/staff/documents/${firstId}`)
})
