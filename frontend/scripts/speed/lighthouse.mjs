import lighthouse from 'lighthouse'
import { ADDRESS, newPhone } from './phone.mjs'

/**
 * One run of Lighthouse as for phones (simulated slow 4G, a processor so many times slower) on a page that was never
 * opened on that phone: scores from 0 to 100, the largest paint in milliseconds, the layout shift, how many requests
 * went to us and how many to others, and what the accessibility part found.
 */
export async function lighthouseOf({ path, signedIn }, slower) {
  const phone = await newPhone({ signedIn })
  try {
    const look = () =>
      lighthouse(ADDRESS + path, {
        port: phone.port,
        logLevel: 'error',
        onlyCategories: ['performance', 'accessibility'],
        disableFullPageScreenshot: true,
        throttling: { cpuSlowdownMultiplier: slower },
      })
    let { lhr } = await look()
    // The browser's trace began too late: nothing was measured, and the phone is as it was.
    if (lhr.runtimeError?.code === 'NO_NAVSTART') lhr = (await look()).lhr
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
    const shown = new URL(lhr.finalDisplayedUrl).pathname
    if (shown !== path) throw new Error(`${path} led to ${shown}`)
    const score = category => Math.round(lhr.categories[category].score * 100)
    const value = audit => lhr.audits[audit].numericValue
    const requests = lhr.audits['network-requests'].details.items
    const ours = requests.filter(({ url }) => url.startsWith(ADDRESS)).length
    const looked = lhr.categories.accessibility.auditRefs.map(({ id }) => lhr.audits[id])
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      paint: value('largest-contentful-paint'),
      shift: value('cumulative-layout-shift'),
      requests: ours,
      foreign: requests.length - ours,
      findings: looked.filter(audit => audit.score !== null && audit.score < 1).map(audit => audit.title),
    }
  } finally {
    await phone.close()
  }
}
