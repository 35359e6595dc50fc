import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const CHROMIUM = '/usr/bin/chromium'
const FIREFOX = '/usr/bin/firefox-esr'
const onDebian = existsSync(CHROMIUM) && existsSync(FIREFOX)

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
          use: { browserName: 'chromium', launchOptions: { executablePath: CHROMIUM, args: quiet } },
        },
        {
          name: 'firefox',
          use: {
            browserName: 'firefox',
            channel: 'moz-firefox',
            launchOptions: { executablePath: FIREFOX },
          },
        },
      ]
    : [
        { name: 'chromium', use: { browserName: 'chromium' } },
        { name: 'firefox', use: { browserName: 'firefox' } },
        { name: 'webkit', use: { browserName: 'webkit' } },
      ],
})
