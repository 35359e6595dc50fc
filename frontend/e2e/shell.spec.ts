import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'

for (const width of [320, 390, 1280]) {
  test(`the shell is whole, accessible and does not scroll sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/no-such-page')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
    await expect(page.getByRole('link', { name: 'Exit this page' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Clear and leave' })).toBeVisible()
    await expect(page.getByRole('link', { name: /^Call us: / })).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
}

test('the language that one picks is there again at the next visit', async ({ page }) => {
  await page.goto('/no-such-page')
  await page.locator('summary', { hasText: 'Language' }).click()
  await page.getByRole('button', { name: 'Français' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable')
  await expectAccessible(page)
})

test('exit leaves for another site, which takes this page’s place in the history', async ({ page }) => {
  await page.route('https://www.wikipedia.org/**', route =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  )
  await page.goto('/api/v1/office')
  await page.goto('/no-such-page')
  const visited = await page.evaluate(() => history.length)
  await page.getByRole('link', { name: 'Exit this page' }).click()
  await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(visited)
})

test('clear and leave empties the phone, and says so', { tag: '@engines' }, async ({ page }) => {
  await page.goto('/no-such-page')
  await expect(page.getByRole('link', { name: /^Call us: / })).toBeVisible()
  await page.evaluate(async () => {
    localStorage.setItem('something', 'typed')
    sessionStorage.setItem('something', 'typed')
    await (await caches.open('pictures')).put('/thumb', new Response('x'))
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open('porchlight')
      opening.onupgradeneeded = () => opening.result.createObjectStore('drafts').put('typed', 1)
      opening.onsuccess = () => resolve(opening.result.close())
      opening.onerror = reject
    })
  })
  await page.getByRole('button', { name: 'Clear and leave' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear and leave' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is gone')
  await expect(page.getByText('Nothing of yours is kept by this site on this phone.')).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('link', { name: /^Call us: / })).toBeVisible()
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))
  expect(left).toEqual({ local: 0, session: 0, databases: 0, caches: 0 })
  await expectAccessible(page)
})

test('says that there is no network, and that there is one again', async ({ page, context }) => {
  await page.goto('/no-such-page')
  await expect(page.getByRole('link', { name: /^Call us: / })).toBeVisible()
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Call us: / })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('You are offline.')).toBeHidden()
})

test('a person with a keyboard can skip to the page', async ({ page }) => {
  await page.goto('/no-such-page')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
