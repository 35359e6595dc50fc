import { expect, type Page, test } from '@playwright/test'
import type { Shot } from './photo/made-photos'
import { serveModules } from './photo/module-server'

const A_FEW = 5
const A_SET = 20

let modules: Awaited<ReturnType<typeof serveModules>>
test.beforeAll(async () => {
  modules = await serveModules()
})
test.afterAll(() => modules.close())
test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(modules.blankPage)
})

/** The same page photographed some times, each a little differently, from `least` to `most`. */
function series(photographs: number, least: Partial<Shot>, most: Partial<Shot>): Shot[] {
  return Array.from({ length: photographs }, (_, at) => {
    const between = (name: 'blur' | 'shake' | 'light' | 'glare') => {
      const [from, to] = [least[name], most[name]]
      return from === undefined || to === undefined
        ? {}
        : { [name]: from + ((to - from) * at) / (photographs - 1) }
    }
    const upright = at % 3 !== 0
    const size = upright ? { width: 1350, height: 1800 } : { width: 1800, height: 1350 }
    return {
      seed: 100 + at,
      ...size,
      ...between('blur'),
      ...between('shake'),
      ...between('light'),
      ...between('glare'),
    }
  })
}

async function warningsOn(page: Page, shots: Shot[]): Promise<string[][]> {
  return page.evaluate(async all => {
    const made = '/e2e/photo/made-photos.ts'
    const shrinking = '/src/photo/shrink.ts'
    const { photograph } = await import(made)
    const { shrink } = await import(shrinking)
    const warnings: string[][] = []
    for (const shot of all) warnings.push((await shrink(await photograph(shot))).warnings)
    return warnings
  }, shots)
}

/** Nine of ten are judged so. */
function judged(
  what: string,
  least: Partial<Shot>,
  most: Partial<Shot>,
  rightly: (warnings: string[]) => boolean,
) {
  for (const photographs of [A_FEW, A_SET]) {
    test(`${what}, in ${photographs} photographs`, {
      tag: photographs === A_SET ? '@long' : [],
    }, async ({ page }) => {
      const warnings = await warningsOn(page, series(photographs, least, most))
      expect(warnings.filter(rightly).length, JSON.stringify(warnings)).toBeGreaterThanOrEqual(
        photographs * 0.9,
      )
    })
  }
}

judged(
  'what can be read gets no warning',
  { light: 0.75, blur: 0.1 },
  { light: 1.1, blur: 0.4 },
  of => of.length === 0,
)
judged(
  'what is out of focus is called blurry, and only that',
  { blur: 2 },
  { blur: 8 },
  of => of.join() === 'BLURRY',
)
judged('a moving hand is called blurry', { shake: 9 }, { shake: 30 }, of => of.join() === 'BLURRY')
judged('bad light is called dark, not blurry', { light: 0.2 }, { light: 0.44 }, of => of.join() === 'DARK')
judged('a lamp is warned about for its glare', { glare: 0.42 }, { glare: 0.6 }, of => of.includes('GLARE'))

test('an evenly white scan is not taken for glare', async ({ page }) => {
  const warnings = await page.evaluate(async () => {
    const shrinking = '/src/photo/shrink.ts'
    const { shrink } = await import(shrinking)
    const scan = Object.assign(document.createElement('canvas'), { width: 1700, height: 2200 })
    const context = scan.getContext('2d')
    if (!context) throw new Error('This browser cannot draw')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, scan.width, scan.height)
    context.fillStyle = '#000'
    context.font = '26px sans-serif'
    for (let line = 100; line < 2100; line += 40)
      context.fillText('Earned this period 1,350.58 and taken out 287.64 in all', 100, line)
    const blob = await new Promise<Blob | null>(done => scan.toBlob(done, 'image/jpeg', 0.9))
    return (await shrink(blob)).warnings
  })
  expect(warnings).toEqual([])
})
