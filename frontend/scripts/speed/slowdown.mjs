import { pageFunctions } from 'lighthouse/core/lib/page-functions.js'

/**
 * Lighthouse's index of what a phone at the lower end computes (Moto G Power of 2022), by which Chrome's developer tools
 * calibrate theirs, and that of the ordinary machine of which "four times slower" makes that phone.
 */
const LOW_END_PHONE = 264
const ORDINARY = 4 * LOW_END_PHONE

/**
 * By how much this machine's processor has to be slowed down to be so many times slower than an ordinary one: less than
 * that where the machine is itself slower, or busy, since no phone would be as slow as both together.
 */
export async function slowdown(context, times) {
  const page = await context.newPage()
  try {
    const index = await page.evaluate(pageFunctions.computeBenchmarkIndex)
    return Math.max(1, times * Math.min(1, index / ORDINARY))
  } finally {
    await page.close()
  }
}
