import { expect, type Page, test } from '@playwright/test'
import { serveModules } from './photo/module-server'

const KIB = 1024

let modules: Awaited<ReturnType<typeof serveModules>>
test.beforeAll(async () => {
  modules = await serveModules()
})
test.afterAll(() => modules.close())

/** What came of a file: how large, what kind, how its four corners look, and whether anything changed. */
async function shrunk(page: Page, kind: string, options: { original?: boolean } = {}) {
  await page.goto(modules.blankPage)
  return page.evaluate(
    async ({ kind, options }) => {
      const files = '/e2e/photo/made-files.ts'
      const { made, look } = await import(files)
      const shrinking = '/src/photo/shrink.ts'
      const { shrink } = await import(shrinking)
      const file: File = await made(kind)
      const prepared = await shrink(file, options)
      const [before, after] = [await look(file), await look(prepared.blob)]
      return { before, after, ...prepared, thumb: prepared.thumb?.size }
    },
    { kind, options },
  )
}

test('a 12-megapixel photograph leaves at 2000 pixels and at most 400 KB', { tag: '@engines' }, async ({
  page,
}) => {
  const { before, after, width, height, bytes, thumb } = await shrunk(page, 'stub held sideways')
  expect(before.bytes).toBeGreaterThan(1500 * KIB)
  expect([after.type, width, height]).toEqual(['image/jpeg', 1500, 2000])
  expect(bytes).toBe(after.bytes)
  expect(bytes).toBeLessThanOrEqual(400 * KIB)
  expect(thumb).toBeLessThan(40 * KIB)
})

test('a photograph too lively for 400 KB gives way until it fits', async ({ page }) => {
  const { before, bytes } = await shrunk(page, 'gravel')
  expect(before.bytes).toBeGreaterThan(5000 * KIB)
  expect(bytes).toBeLessThanOrEqual(400 * KIB)
})

for (const orientation of [3, 6, 8]) {
  test(`a photograph stored with orientation ${orientation} stands upright`, { tag: '@engines' }, async ({
    page,
  }) => {
    const { after } = await shrunk(page, `corners ${orientation}`)
    expect([after.width, after.height]).toEqual([1500, 2000])
    expect(after.corners).toEqual(['red', 'green', 'blue', 'white'])
    expect(after.exif).toBe(false)
  })
}

test('a small photograph is neither made larger nor encoded again, and forgets where it was taken', {
  tag: '@engines',
}, async ({ page }) => {
  const { before, after } = await shrunk(page, 'small with a place')
  expect(before.place).toBe(true)
  expect(after.place).toBe(false)
  expect([after.width, after.height]).toEqual([before.width, before.height])
  expect(after.corners).toEqual(['red', 'green', 'blue', 'white'])
})

for (const kind of [
  'screenshot',
  'pdf',
  'heic nobody can decode',
  'half a photograph',
  'cut photograph',
  'empty',
]) {
  test(`as it is: ${kind}`, async ({ page }) => {
    const { before, after } = await shrunk(page, kind)
    expect(after.sha256).toBe(before.sha256)
    expect(after.type).toBe(before.type)
  })
}

test('the original leaves when the client asks for it', async ({ page }) => {
  const { before, after, width, height, thumb } = await shrunk(page, 'stub held sideways', { original: true })
  expect(after.sha256).toBe(before.sha256)
  expect([width, height]).toEqual([3024, 4032])
  expect(thumb).toBeGreaterThan(0)
})

test('the page itself decodes and draws nothing, so that it stays awake', async ({ page }) => {
  await page.goto(modules.blankPage)
  const size = await page.evaluate(async () => {
    const files = '/e2e/photo/made-files.ts'
    const shrinking = '/src/photo/shrink.ts'
    const { made } = await import(files)
    const { shrink } = await import(shrinking)
    const file = await made('stub held sideways')
    const onThePage = async () => {
      throw new Error('The page was asked to decode')
    }
    Object.assign(globalThis, { createImageBitmap: onThePage, OffscreenCanvas: class {} })
    const { width, height } = await shrink(file)
    return [width, height]
  })
  expect(size).toEqual([1500, 2000])
})

test('a browser without canvases off the page shrinks just the same', { tag: '@engines' }, async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'OffscreenCanvas'))
  const { width, height, bytes } = await shrunk(page, 'stub held sideways')
  expect([width, height]).toEqual([1500, 2000])
  expect(bytes).toBeLessThanOrEqual(400 * KIB)
})

test('a browser that answers with made-up pixels sends the file as it is', { tag: '@engines' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas')
    CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) => new ImageData(width, height)
  })
  const { before, after } = await shrunk(page, 'screenshot')
  expect(after.sha256).toBe(before.sha256)
})
