import { test as base } from '@playwright/test'
import { Network } from './network'

type Options = { office: string; bytesPerSecond: number }

/** Journeys of a phone that reaches the office over a network of its own, by https as phones do. */
export const test = base.extend<Options & { network: Network }>({
  office: [process.env.PORCHLIGHT_HTTPS_URL ?? 'https://localhost:8443', { option: true }],
  bytesPerSecond: [2_000_000, { option: true }],
  network: async ({ office, bytesPerSecond }, use) => {
    const network = await Network.to(office, bytesPerSecond)
    await use(network)
    await network.close()
  },
  baseURL: async ({ network }, use) => use(network.address),
})
