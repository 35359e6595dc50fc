import { ADDRESS, newPhone } from './phone.mjs'

const SLOWER = 4
const MOMENT = 700

/** Runs in the page: how long each interaction took until its next frame; what took less than 16 ms is not told. */
function listen() {
  const on = new Map()
  globalThis.slowest = {}
  // What was pressed may be gone by the time that its entry comes.
  const note = ({ timeStamp, target }) =>
    on.set(timeStamp, (target.textContent || target.id).trim().slice(0, 30))
  for (const name of ['pointerup', 'click']) addEventListener(name, note, true)
  new PerformanceObserver(list => {
    for (const { interactionId, name, duration, startTime } of list.getEntries()) {
      const known = globalThis.slowest[interactionId]
      if (!interactionId || known?.duration >= duration) continue
      globalThis.slowest[interactionId] = { name, duration, on: on.get(startTime) ?? known?.on ?? '' }
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
}

/** A photo of 12 megapixels, as a camera makes it. */
async function photo(context) {
  const page = await context.newPage()
  const base64 = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 })
    const paint = canvas.getContext('2d')
    paint.fillStyle = '#ded8cc'
    paint.fillRect(0, 0, 4000, 3000)
    paint.fillStyle = '#222'
    paint.font = '48px sans-serif'
    for (let line = 0; line < 45; line++)
      paint.fillText(`Line ${line}: gross pay 1,234.${line}`, 200, 150 + line * 62)
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1]
  })
  await page.close()
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') }
}

async function tapAll(page, selector) {
  for (const part of await page.locator(selector).all()) {
    if (!(await part.isVisible())) continue
    await part.tap()
    await page.waitForTimeout(MOMENT)
  }
}

async function use(page, file) {
  const tab = name => page.getByRole('link', { name }).first().tap()
  await page.goto(ADDRESS)
  await page.locator('article.program').first().waitFor()
  await page.waitForTimeout(MOMENT)
  await tapAll(page, 'main summary')
  for (const language of ['Français', 'English']) {
    await page.locator('.lang summary').tap()
    await page.waitForTimeout(MOMENT)
    await page.getByRole('button', { name: language }).tap()
    await page.waitForTimeout(2 * MOMENT)
  }
  await tab('Documents')
  await page.getByRole('heading', { level: 1, name: 'Your documents' }).waitFor()
  await page.waitForTimeout(MOMENT)
  await tapAll(page, 'main summary')
  await page.locator('main a[href$="/photos"]').first().tap()
  const files = page.locator('input[type=file]').last()
  await files.waitFor({ state: 'attached' })
  await tapAll(page, 'main summary')
  await files.setInputFiles(file)
  // While the photo is made smaller and sent.
  await tapAll(page, 'main summary')
  await page.getByRole('radio').first().tap()
  await page.waitForTimeout(MOMENT)
  await page.getByRole('button', { name: 'Clear and leave' }).tap()
  await page.waitForTimeout(MOMENT)
}

/**
 * Uses the home page, the checklist and the page that sends photos, with a finger, on a processor four times slower.
 * Every interaction that took 16 ms or more, as `{name, duration, on}`, the slowest first; milliseconds.
 */
export async function interactions() {
  const phone = await newPhone({ signedIn: true })
  try {
    const file = await photo(phone.context)
    const page = await phone.context.newPage()
    const session = await phone.context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.addInitScript(listen)
    await use(page, file)
    const slowest = await page.evaluate(() => Object.values(globalThis.slowest))
    return slowest.sort((a, b) => b.duration - a.duration)
  } finally {
    await phone.close()
  }
}
