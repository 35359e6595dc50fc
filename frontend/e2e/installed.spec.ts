import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Caseworker, signIn } from './given'

test.use({ serviceWorkers: 'allow' })

let dana: Caseworker
test.beforeAll(async () => {
  dana = await Caseworker.signedIn()
})

const KNEW = /^This is what we knew at \d+:\d\d\s[AP]M\./

/** Waits until the app is on the phone. */
const installed = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))

/** Everything that this site has on the phone. */
const left = (page: Page) =>
  page.evaluate(async () => {
    const cached = []
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) cached.push(new URL(url).pathname)
    }
    return {
      stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      cached,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }
  })

test('opens without a network, with what was known and of when it is', { tag: '@engines' }, async ({
  page,
  context,
}) => {
  const rosa = await dana.client()
  await dana.ask(rosa)
  await signIn(page, await dana.link(rosa))
  await expect(page.getByText('1 document to send.')).toBeVisible()
  await installed(page)
  const worker = await page.request.get('/service-worker.js')
  expect(worker.headers()['cache-control'], 'a new release is noticed at once').toBe('no-cache')
  const { cached } = await left(page)
  expect(cached).toContain('/')
  expect(cached.filter(path => path !== '/' && !path.startsWith('/assets/'))).toEqual([])

  await context.setOffline(true)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, Rosa')
  await expect(page.getByRole('article', { name: /Food benefits/ })).toBeVisible()
  await expect(page.getByText(KNEW)).toBeVisible()
  await expect(page.getByText('You are offline.')).toBeVisible()
  await expectAccessible(page)

  await context.setOffline(false)
  await dana.move(rosa, 'IN_REVIEW')
  await page.reload()
  await expect(page.getByText('We are working on our decision.').first()).toBeVisible()
  await expect(page.getByText(KNEW)).toBeHidden()
  expect((await left(page)).cached).toEqual(cached)
})

test('after clear and leave nothing is left, and nothing opens without a network', async ({
  page,
  context,
}) => {
  await signIn(page, await dana.link(await dana.client()))
  await installed(page)
  expect((await left(page)).stored).toContain('Rosa')
  await page.getByRole('button', { name: 'Clear and leave' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear and leave' }).click()
  await expect(page.getByText('Nothing of yours is kept by this site on this phone.')).toBeVisible()
  expect(await left(page)).toEqual({ stored: '[{},{}]', cached: [], workers: 0 })
  await context.setOffline(true)
  await expect(page.goto('/')).rejects.toThrow()
})

test('a borrowed phone keeps nothing of it', async ({ page }) => {
  await signIn(page, await dana.link(await dana.client()), 'borrowed')
  // Longer than it takes on a phone of one's own.
  await page.waitForTimeout(4500)
  const { stored, cached, workers } = await left(page)
  expect(stored).not.toContain('Rosa')
  expect({ cached, workers }).toEqual({ cached: [], workers: 0 })
})
