import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { Caseworker, codeFor, signIn } from './given'

let dana: Caseworker
test.beforeAll(async () => {
  dana = await Caseworker.signedIn()
})

test('a client comes in with a code that was sent to them', async ({ page }) => {
  const rosa = await dana.client()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come on in')
  await expectAccessible(page)
  await page.getByLabel('Your phone number or email').fill(rosa.contact)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  const code = page.getByLabel('Type the 6 numbers we sent you')
  await expect(code).toBeFocused()
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code')
  const right = await codeFor(rosa.contact)
  await code.fill(right === '000000' ? '000001' : '000000')
  await page.getByRole('radio', { name: /^Yes, it is mine/ }).check()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('This is not the code we sent.')
  await expectAccessible(page)
  await code.fill(right)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, Rosa')
  expect(new URL(page.url()).pathname).toBe('/')
})

test('what was asked for outlives a look at another app, and another way is one tap away', async ({
  page,
}) => {
  const rosa = await dana.client()
  await page.goto('/sign-in')
  await page.getByLabel('Your phone number or email').fill(rosa.contact)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await expect(page.getByLabel('Type the 6 numbers we sent you')).toBeVisible()
  await page.reload()
  await expect(page.getByText(rosa.contact)).toBeVisible()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('Say if this is your own phone')
  await page.getByRole('button', { name: 'Use another way' }).click()
  await expect(page.getByLabel('Your phone number or email')).toHaveValue(rosa.contact)
})

test('a phone number is shown the way people write it', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Your phone number or email').fill('+15555550100')
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await expect(page.getByText(/^If the office has 555.555.0100, a text/)).toBeVisible()
  await page.getByRole('button', { name: 'Use another way' }).click()
  await expect(page.getByLabel('Your phone number or email')).toHaveValue('+15555550100')
})

test('a link is used up by a press, leaves the address at once, and says what to do when it is old', {
  tag: '@engines',
}, async ({ page }) => {
  const hash = await dana.link(await dana.client())
  await page.goto(`/sign-in/link${hash}`)
  await expect(page.getByRole('button', { name: 'Open my page' })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await expectAccessible(page)
  await page.goto('/help')
  await signIn(page, hash)
  await page.goto(`/sign-in/link${hash}`)
  await page.getByRole('button', { name: 'Open my page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')
  await expect(page.getByRole('link', { name: 'Sign in with a code' })).toBeVisible()
  await expectAccessible(page)
})

test('one is back where one was after signing in again', async ({ page, context }) => {
  const rosa = await dana.client()
  await signIn(page, await dana.link(rosa))
  await page.getByRole('link', { name: 'Documents' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your documents')
  await context.clearCookies()
  // The page leads on to the sign-in before it is whole.
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByText('Sign in to go on where you were.')).toBeVisible()
  await page.getByLabel('Your phone number or email').fill(rosa.contact)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Type the 6 numbers we sent you').fill(await codeFor(rosa.contact))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your documents')
})

test('on a borrowed phone nothing is kept once the page is closed', async ({ page, context }) => {
  await signIn(page, await dana.link(await dana.client()), 'borrowed')
  await page.getByRole('link', { name: 'Documents' }).click()
  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What has happened')
  const kept = await page.evaluate(async () => ({
    personal: Object.values(localStorage).filter(value => /Rosa|CL-/.test(value)),
    databases: (await indexedDB.databases()).length,
  }))
  expect(kept).toEqual({ personal: [], databases: 0 })
  await page.getByRole('button', { name: 'Clear and leave' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear and leave' }).click()
  await expect(page.getByText('Nothing of yours is kept by this site on this phone.')).toBeVisible()
  expect(await context.cookies()).toEqual([])
})

test('signing out everywhere ends the session on another phone', async ({ page, browser }) => {
  const rosa = await dana.client()
  await signIn(page, await dana.link(rosa))
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signIn(other, await dana.link(rosa))
  await page.getByRole('link', { name: 'More' }).click()
  await expect(page.getByRole('button', { name: 'Clear and leave' })).toBeVisible()
  // So high that nothing lies under the top bar or the tab bar: it can be scrolled from there.
  await page.setViewportSize({ width: 390, height: 3000 })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out on every phone and computer' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Sign out on every/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Come on in')
  await other.goto('/')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Come on in')
  await other.context().close()
})

for (const width of [320, 1280]) {
  test(`signing in does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/sign-in')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoSidewaysScroll(page)
  })
}
