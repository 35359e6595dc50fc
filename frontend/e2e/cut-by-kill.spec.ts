import { expect } from '@playwright/test'
import { Caseworker } from './given'
import { pdfOf } from './main-job/pdf'
import { test as base } from './network/on-a-network'
import { FOUR_MEGABYTES, percent, sendsThrough } from './network/sending'
import { Server } from './network/server'

/** A server that dies takes along what it has not stored yet: of one request, that is, which sends so much. */
const IN_ONE_REQUEST = 1024 * 1024

const test = base.extend<{ server: Server }>({
  server: async ({ browserName }, use) => {
    const server = await Server.started(`reports/killed-server-${browserName}.log`)
    await use(server)
    await server.kill()
  },
  office: async ({ server }, use) => use(server.httpsAddress),
})

test.describe.configure({ timeout: 300_000 })

for (const share of [0.2, 0.6, 0.99]) {
  test(`a PDF is sent on after its server was killed at ${percent(share)} and came back`, {
    tag: '@long',
  }, async ({ page, network, server, browserName }) => {
    const dana = await Caseworker.signedIn()
    let back: Promise<void> | undefined
    const killed = () => {
      back = server.kill().then(() => server.start())
    }
    const file = pdfOf(FOUR_MEGABYTES)
    const { sentAfter, seconds } = await sendsThrough({ page, network, dana }, file, {
      share,
      happens: killed,
    })
    await back
    console.log(
      `${browserName}, killed at ${percent(share)}: ${percent(sentAfter)} sent after it, ${seconds} s`,
    )
    expect(sentAfter).toBeLessThanOrEqual(1 - share + 0.05 + IN_ONE_REQUEST / FOUR_MEGABYTES)
  })
}
