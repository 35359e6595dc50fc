import { expect, type Page, test } from '@playwright/test'
import { serveModules } from './photo/module-server'
import { API } from './photo/office'
import { phoneOf } from './photo/phone'

let modules: Awaited<ReturnType<typeof serveModules>>
test.beforeAll(async () => {
  modules = await serveModules({ api: API })
})
test.afterAll(() => modules.close())

test('three pages become one document, in the order they were put into', async ({ page }) => {
  const phone = await phoneOf(page, modules.blankPage)
  await phone.add('stub held sideways', 'screenshot', 'small with a place')
  await phone.until('SENT', 'SENT', 'SENT')
  await phone.call('move', 2, 0)
  expect((await phone.look()).ready).toBe(true)
  expect(await phone.call('submit')).toMatch(/^PL-/)
  const documents = await phone.documents()
  expect(documents).toHaveLength(1)
  expect(documents[0]?.pages.map(({ name }) => name)).toEqual(['photo.jpg', 'photo-1.jpg', 'screen.png'])
  await page.reload()
  await phone.open()
  expect((await phone.look()).pages).toEqual([])
})

test('a page cut off by a reload goes on in the same upload', async ({ page }) => {
  const phone = await phoneOf(page, modules.blankPage)
  await page.route('**/api/v1/uploads/*', route =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  )
  await phone.add('screenshot')
  await expect.poll(() => phone.begun.length).toBe(1)
  await page.waitForTimeout(500)
  await page.reload()
  await page.unroute('**/api/v1/uploads/*')
  await phone.open()
  await phone.until('SENT')
  expect(phone.begun).toHaveLength(1)
})

test('without a network pages wait, and go by themselves when it is back', async ({ page }) => {
  const phone = await phoneOf(page, modules.blankPage)
  await page.route('**/api/v1/**', route => route.abort())
  await networkIs(page, false)
  await phone.add('small with a place')
  await phone.until('WAITING')
  expect((await phone.look()).saved).toBe(true)
  await page.unroute('**/api/v1/**')
  await networkIs(page, true)
  await phone.until('SENT')
})

async function throwAway(uploadId: string | undefined) {
  await fetch(`/api/v1/uploads/${uploadId}`, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } })
}

/** As the page notices it; not every browser can be told from outside. */
async function networkIs(page: Page, there: boolean) {
  await page.evaluate(there => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: there })
    dispatchEvent(new Event(there ? 'online' : 'offline'))
  }, there)
}

test('a removed page is taken back from the server, too', async ({ page }) => {
  const phone = await phoneOf(page, modules.blankPage)
  await phone.add('screenshot', 'small with a place')
  const [first] = await phone.until('SENT', 'SENT')
  await phone.call('remove', 0)
  await expect.poll(() => phone.takenBack).toEqual([first?.uploadId])
  await phone.until('SENT')
})

test('a turned page is sent again as it now stands', async ({ page }) => {
  const phone = await phoneOf(page, modules.blankPage)
  await phone.add('small with a place')
  const [before] = await phone.until('SENT')
  await phone.call('turn', 0)
  const [after] = await phone.until('SENT')
  expect(after?.uploadId).not.toBe(before?.uploadId)
  expect(phone.takenBack).toEqual([before?.uploadId])
  expect(await phone.call('sizeOf', 0)).toEqual([800, 600])
})

test('a file that the server refuses stays in the list beside those that arrived', async ({ page }) => {
  const phone = await phoneOf(page, modules.blankPage)
  await phone.add('small with a place', 'half a photograph', 'not a picture')
  const pages = await phone.until('SENT', 'FAILED', 'FAILED')
  const problems = [undefined, 'upload-truncated', 'upload-type-not-accepted']
  expect(pages.map(({ problem }) => problem)).toEqual(problems)
  await page.reload()
  await phone.open()
  const again = await phone.until('SENT', 'FAILED', 'FAILED')
  expect(again.map(({ problem }) => problem)).toEqual(problems)
  expect((await phone.look()).ready).toBe(false)
})

test('an upload that the server kept no longer is sent again', async ({ page }) => {
  const phone = await phoneOf(page, modules.blankPage)
  await page.route('**/api/v1/uploads/*', async route => {
    const response = await route.fetch()
    const keptUntil = new Date(Date.now() - 60_000).toUTCString()
    await route.fulfill({ response, headers: { ...response.headers(), 'upload-expires': keptUntil } })
  })
  await phone.add('small with a place')
  const [before] = await phone.until('SENT')
  await page.evaluate(throwAway, before?.uploadId)
  await page.reload()
  await phone.open()
  const [after] = await phone.until('SENT')
  expect(after?.uploadId).not.toBe(before?.uploadId)
})

test('what came whole and was thrown away elsewhere is sent again only when that is wanted', async ({
  page,
}) => {
  const phone = await phoneOf(page, modules.blankPage)
  await phone.add('small with a place')
  const [before] = await phone.until('SENT')
  await page.evaluate(throwAway, before?.uploadId)
  await page.reload()
  await phone.open()
  const [gone] = await phone.until('FAILED')
  expect(gone?.problem).toBe('upload-thrown-away')
  expect(phone.begun).toHaveLength(1)
  await phone.call('retry', 0)
  const [after] = await phone.until('SENT')
  expect(after?.uploadId).not.toBe(before?.uploadId)
})

test('an answer that was lost never makes a second document', async ({ page }) => {
  const phone = await phoneOf(page, modules.blankPage)
  await phone.add('small with a place')
  await phone.until('SENT')
  await page.evaluate(() => {
    const sent = fetch
    globalThis.fetch = async (...request) => {
      await sent(...request)
      throw new TypeError('The answer was lost')
    }
  })
  expect(await phone.call('submit')).toBe('unreachable')
  await page.reload()
  await phone.open()
  expect((await phone.look()).submitted).toBe(true)
  await phone.call('remove', 0)
  expect((await phone.look()).pages).toHaveLength(1)
  expect(await phone.call('submit')).toMatch(/^PL-/)
  expect(await phone.documents()).toHaveLength(1)
})
