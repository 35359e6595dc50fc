import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const CHROMIUM = '/usr/bin/chromium'
const FIREFOX = '/usr/bin/firefox-esr'
const onDebian = existsSync(CHROMIUM) && existsSync(FIREFOX)
// These drive Debian's WebKit; where Playwright brings its own, that runs all the other journeys.
const DEBIANS_WEBKIT = '**/e2e/webkit/*.spec.ts'

// Nothing that a browser does on its own account belongs in a test.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const chromium = {
  browserName: 'chromium',
  launchOptions: { executablePath: CHROMIUM, args: quiet },
} as const

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'reports/e2e',
  timeout: 30_000,
  workers: 2,
  forbidOnly: true,
  // A shared machine may stall for seconds; a second failure is a failure, and the list names what needed two tries.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['junit', { outputFile: 'reports/playwright.xml' }]],
  use: {
    baseURL: process.env.PORCHLIGHT_URL ?? 'http://localhost:8080',
    viewport: { width: 390, height: 844 },
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    // Tracing slows every journey: where there is a second try, only that one is traced.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
  },
  projects: onDebian
    ? [
        {
          name: 'chromium',
          testIgnore: DEBIANS_WEBKIT,
          use: chromium,
        },
        {
          name: 'firefox',
          testIgnore: DEBIANS_WEBKIT,
          use: {
            browserName: 'firefox',
            channel: 'moz-firefox',
            launchOptions: { executablePath: FIREFOX },
          },
        },
        {
          name: 'webkit',
          testMatch: DEBIANS_WEBKIT,
          // Its photographs are drawn in Chromium.
          use: { ...chromium, baseURL: process.env.PORCHLIGHT_HTTPS_URL ?? 'https://localhost:8443' },
        },
      ]
    : (['chromium', 'firefox', 'webkit'] as const).map(browserName => ({
        name: browserName,
        testIgnore: DEBIANS_WEBKIT,
        use: { browserName },
      })),
})
