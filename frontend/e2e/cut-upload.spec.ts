import { expect } from '@playwright/test'
import { Caseworker } from './given'
import { pdfOf } from './main-job/pdf'
import { test } from './network/on-a-network'
import { FOUR_MEGABYTES, percent, photographWithFilm, sendsThrough } from './network/sending'

/** Of the file, beside what was still to be sent when the connection was cut. */
const SENT_TWICE_AT_MOST = 0.05

let dana: Caseworker
test.beforeAll(async () => {
  dana = await Caseworker.signedIn()
})

test('a photograph that is cut off at 60% is sent on from there', async ({
  page,
  network,
  browser,
  browserName,
}) => {
  test.setTimeout(90_000)
  const cut = { share: 0.6, happens: () => network.cut() }
  const { sentAfter, seconds } = await sendsThrough(
    { page, network, dana },
    await photographWithFilm(browser),
    cut,
  )
  console.log(`${browserName}, cut at 60%: ${percent(sentAfter)} sent after it, ${seconds} s`)
  expect(sentAfter).toBeLessThanOrEqual(0.4 + SENT_TWICE_AT_MOST)
})

for (const share of [0.2, 0.6, 0.99]) {
  for (const protocol of ['http', 'https'] as const) {
    test.describe(() => {
      const office =
        protocol === 'http' ? process.env.PORCHLIGHT_URL : (process.env.PORCHLIGHT_HTTPS_URL ?? '')
      test.use({ office, bytesPerSecond: 250_000 })
      test(`a PDF over ${protocol} that is cut off at ${percent(share)} is sent on from there`, {
        tag: '@long',
      }, async ({ page, network, browserName }) => {
        test.setTimeout(180_000)
        const cut = { share, happens: () => network.cut() }
        const { sentAfter, seconds } = await sendsThrough({ page, network, dana }, pdfOf(FOUR_MEGABYTES), cut)
        console.log(
          `${browserName}, ${protocol}, cut at ${percent(share)}: ${percent(sentAfter)} sent after it, ${seconds} s`,
        )
        expect(sentAfter).toBeLessThanOrEqual(1 - share + SENT_TWICE_AT_MOST)
      })
    })
  }
}
