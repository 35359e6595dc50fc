import { ADDRESS, newPhone } from './phone.mjs'

const LINE = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 }
const SLOWER = 10
const AFTERWARDS = 2_000

/** Runs in the page: says when what the selector names is painted, in milliseconds after the navigation began. */
function watch(selector) {
  globalThis.shift = 0
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return
    observer.disconnect()
    // The frame that shows it is drawn after this callback.
    requestAnimationFrame(() => setTimeout(() => console.debug('painted', performance.now())))
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Opens a page over 400 kbit/s with 400 ms of latency, on a processor ten times slower. */
async function open(context, { path, shows, signedIn }) {
  const page = await context.newPage()
  const phone = await context.newCDPSession(page)
  await phone.send('Network.enable')
  await phone.send('Network.emulateNetworkConditions', LINE)
  await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watch, shows)
  const [painted] = await Promise.all([
    page.waitForEvent('console', {
      predicate: message => message.text().startsWith('painted'),
      timeout: 60_000,
    }),
    page.goto(ADDRESS + path, { waitUntil: 'commit' }),
  ])
  const paint = Number(painted.text().split(' ')[1])
  await page.waitForTimeout(AFTERWARDS)
  const shift = await page.evaluate(() => globalThis.shift)
  const installed = await page.evaluate(() => Boolean(navigator.serviceWorker.controller))
  // Only a phone on which somebody signed in as its owner installs the app.
  if (signedIn) await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.close()
  return { paint, shift, installed }
}

/**
 * A page over a slow line on a slow phone: opened for the first time, and opened again, where somebody is signed in
 * from what is installed by then. Each as milliseconds until what the page is for is painted, and the layout shift.
 * The service worker's own thread is as fast as this machine, and what it downloads is not slowed: the browser slows
 * only pages.
 */
export async function slowLineOf(place) {
  const phone = await newPhone(place)
  try {
    const [cold, again] = [await open(phone.context, place), await open(phone.context, place)]
    if (again.installed !== place.signedIn) throw new Error(`Installed: ${again.installed}, at ${place.path}`)
    return { cold, again }
  } finally {
    await phone.close()
  }
}
