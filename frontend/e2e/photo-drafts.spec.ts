import { expect, type Page, test } from '@playwright/test'
import { deskOn, statuses } from './photo/at-the-desk'
import { serveModules } from './photo/module-server'

const ROSALIND = { accountId: 'rosalind', sharedDevice: false }
const ON_A_BORROWED_PHONE = { accountId: 'rosalind', sharedDevice: true }
const SOMEBODY_ELSE = { accountId: 'odell', sharedDevice: false }
const ITEM = 'what-you-earn'

let modules: Awaited<ReturnType<typeof serveModules>>
test.beforeAll(async () => {
  modules = await serveModules()
})
test.afterAll(() => modules.close())

/** The phone as it is without a network: nothing of this needs one. */
async function arrive(page: Page) {
  await page.route('**/api/v1/**', route => route.abort())
  await page.goto(modules.blankPage)
  return deskOn(page)
}

test('photographs are on the device before they are prepared, and come back in their order', {
  tag: '@engines',
}, async ({ page }) => {
  const desk = await arrive(page)
  await desk.open(ITEM, ROSALIND)
  await desk.add('stub held sideways', 'screenshot', 'pdf')
  await page.reload()
  await desk.open(ITEM, ROSALIND)
  await expect.poll(async () => statuses(await desk.look())).not.toContain('PREPARING')
  const { pages, saved, kept } = await desk.look()
  expect(pages.map(({ name }) => name)).toEqual(['photo-1.jpg', 'screen.png', 'stub.pdf'])
  expect(pages.map(({ hasThumb }) => hasThumb)).toEqual([true, true, false])
  expect(pages[0]?.bytes).toBeLessThan(400 * 1024)
  expect([saved, kept]).toEqual([true, true])
})

test('a page that takes the browser down each time is sent as it is', async ({ page }) => {
  const desk = await arrive(page)
  await page.addInitScript(() => {
    globalThis.createImageBitmap = () => new Promise(() => {})
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas')
  })
  await page.reload()
  await desk.open(ITEM, ROSALIND)
  await desk.add('screenshot')
  for (const visit of ['second', 'third']) {
    await expect.poll(async () => statuses(await desk.look()), visit).toEqual(['PREPARING'])
    await page.waitForTimeout(300)
    await page.reload()
    await desk.open(ITEM, ROSALIND)
  }
  await expect.poll(async () => statuses(await desk.look())).not.toContain('PREPARING')
})

test('order, removal, turning and what was filled in are remembered', async ({ page }) => {
  const desk = await arrive(page)
  await desk.open(ITEM, ROSALIND)
  await desk.add('screenshot', 'corners 6', 'pdf')
  await expect.poll(async () => statuses(await desk.look())).not.toContain('PREPARING')
  await desk.call('move', 2, 0)
  await desk.call('remove', 1)
  await desk.call('turn', 1)
  await desk.call('fill', { documentType: 'PAY_STUB' })
  expect(await desk.call('sizeOf', 1)).toEqual([2000, 1500])
  await page.reload()
  await desk.open(ITEM, ROSALIND)
  const { pages, fields } = await desk.look()
  expect(pages.map(({ name }) => name)).toEqual(['stub.pdf', 'photo.jpg'])
  expect(fields).toEqual({ documentType: 'PAY_STUB' })
  expect(await desk.call('sizeOf', 1)).toEqual([2000, 1500])
})

test('a photograph taken again takes the place of the first', async ({ page }) => {
  const desk = await arrive(page)
  await desk.open(ITEM, ROSALIND)
  await desk.add('screenshot', 'pdf')
  await desk.call('replace', 0, 'small with a place')
  expect((await desk.look()).pages.map(({ name }) => name)).toEqual(['photo.jpg', 'stub.pdf'])
})

test('a phone that ended the page behind the camera is told from one that did not', {
  tag: '@engines',
}, async ({ page }) => {
  const desk = await arrive(page)
  await desk.open(ITEM, ROSALIND)
  await desk.call('cameraOpening')
  await page.reload()
  await desk.open(ITEM, ROSALIND)
  expect((await desk.look()).cameraInterrupted).toBe(true)
  await desk.add('pdf')
  await page.reload()
  await desk.open(ITEM, ROSALIND)
  expect((await desk.look()).cameraInterrupted).toBe(false)
})

test('on a borrowed phone nothing of a photograph stays', { tag: '@engines' }, async ({ page }) => {
  const desk = await arrive(page)
  await desk.open(ITEM, ON_A_BORROWED_PHONE)
  await desk.add('screenshot')
  const { pages, saved, kept } = await desk.look()
  expect([pages.length, saved, kept]).toEqual([1, false, false])
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await page.reload()
  await desk.open(ITEM, ON_A_BORROWED_PHONE)
  expect((await desk.look()).pages).toEqual([])
})

test('somebody else who signs in on the same phone sees none of it', async ({ page }) => {
  const desk = await arrive(page)
  await desk.open(ITEM, ROSALIND)
  await desk.add('screenshot')
  await page.reload()
  await desk.open(ITEM, SOMEBODY_ELSE)
  expect((await desk.look()).pages).toEqual([])
})

test('wiping the device leaves nothing, in a second tab neither', { tag: '@engines' }, async ({
  page,
  context,
}) => {
  const desk = await arrive(page)
  await desk.open(ITEM, ROSALIND)
  await desk.add('screenshot')
  const other = await context.newPage()
  const otherDesk = await arrive(other)
  await otherDesk.open(ITEM, ROSALIND)
  expect((await otherDesk.look()).pages).toHaveLength(1)
  const wiped = await page.evaluate(async () => {
    const wiping = '/src/shell/client/wipe.ts'
    const { wipeDevice } = await import(wiping)
    return wipeDevice()
  })
  expect(wiped).toBe(true)
  expect((await desk.look()).pages).toEqual([])
  expect((await otherDesk.look()).pages).toEqual([])
  await otherDesk.call('fill', { documentType: 'PAY_STUB' })
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
})
