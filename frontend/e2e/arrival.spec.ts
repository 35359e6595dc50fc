import { expect, type Page, test } from '@playwright/test'
import { Caseworker, signIn } from './given'

// Low enough that every page is longer than the screen.
test.use({ viewport: { width: 390, height: 400 } })

/** What stands around the pages, marked so that another one in its place would show. */
async function mark(page: Page) {
  await page.getByRole('banner').evaluate(banner => banner.setAttribute('data-stays', ''))
  await scrollDown(page)
}

/** As soon as the page is long enough. */
async function scrollDown(page: Page) {
  const scrolled = () =>
    page.evaluate(() => {
      scrollTo(0, 300)
      return scrollY
    })
  await expect.poll(scrolled).toBeGreaterThan(100)
}

async function expectArrived(page: Page, heading: string | RegExp) {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await expect(page.getByRole('banner')).toHaveAttribute('data-stays', '')
}

test('a client’s next page begins at its top, with the keyboard in it, and the tabs stay', async ({
  page,
}) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  await dana.ask(rosa)
  await signIn(page, await dana.link(rosa))
  await expect(page.getByRole('article', { name: /Food benefits/ })).toBeVisible()
  await mark(page)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Documents/ })
    .click()
  await expectArrived(page, 'Your documents')
  await scrollDown(page)
  await page.getByRole('link', { name: /Add photos/ }).click()
  await expectArrived(page, 'Add photos')
})

test('a caseworker’s next page begins at its top, with the keyboard in it, and the bar stays', async ({
  page,
}) => {
  const dana = await Caseworker.signedIn()
  await dana.lendTo(page)
  await page.goto('/staff/clients/new')
  await expect(page.getByRole('heading', { level: 1, name: 'New client' })).toBeVisible()
  await mark(page)
  await page.getByRole('banner').getByRole('link', { name: 'Clients' }).click()
  await expectArrived(page, 'Clients')
})
