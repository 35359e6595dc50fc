import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// Chromium without the window that nobody sees: the same pages for half of the work.
const CHROMIUM = '/usr/bin/chromium-headless-shell'
const FIREFOX = '/usr/bin/firefox-esr'
const onDebian = existsSync(CHROMIUM) && existsSync(FIREFOX)
// These drive Debian's WebKit; where Playwright brings its own, that runs all the other journeys.
const DEBIANS_WEBKIT = '**/e2e/webkit/*.spec.ts'
const NO_BROWSER = '**/e2e/tus/*.spec.ts'
// What takes minutes is measured by a target of its own.
const part = process.env.LONG ? { grep: /@long/ } : { grepInvert: /@long/ }
const inChromium = { ...part, testIgnore: [DEBIANS_WEBKIT, NO_BROWSER] }
// Chromium runs everything; another engine what it could do otherwise. make journeys: they all run everything.
const inOthers = process.env.LONG || process.env.EVERYTHING ? inChromium : { ...inChromium, grep: /@engines/ }

// Nothing that a browser does on its own account belongs in a test.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Not one more that waits for a page to come.
  '--renderer-process-limit=1',
]

const chromium = {
  browserName: 'chromium',
  launchOptions: { executablePath: CHROMIUM, args: quiet },
} as const
const firefox = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: { executablePath: FIREFOX },
} as const
// Its photographs are drawn in Chromium.
const webkit = { ...chromium, baseURL: process.env.PORCHLIGHT_HTTPS_URL ?? 'https://localhost:8443' }

const browsers = onDebian
  ? [
      { name: 'chromium', ...inChromium, use: chromium },
      { name: 'firefox', ...inOthers, use: firefox },
      { name: 'webkit', ...part, testMatch: DEBIANS_WEBKIT, use: webkit },
    ]
  : (['chromium', 'firefox', 'webkit'] as const).map(browserName => ({
      name: browserName,
      ...(browserName === 'chromium' ? inChromium : inOthers),
      use: { browserName },
    }))

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'reports/e2e',
  // How long something takes is measured where nothing else runs; here it has to come, on a busy machine as well.
  timeout: 90_000,
  workers: 2,
  forbidOnly: true,
  // A server that has just started is slow to answer.
  expect: { timeout: process.env.LONG ? 30_000 : 15_000 },
  reporter: [['list'], ['junit', { outputFile: 'reports/playwright.xml' }]],
  use: {
    baseURL: process.env.PORCHLIGHT_URL ?? 'http://localhost:8080',
    viewport: { width: 390, height: 844 },
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    // What a service worker asks for is hidden from a test; where it is what is tested, it is allowed.
    serviceWorkers: 'block',
    // Tracing slows every journey.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
  },
  projects: [{ name: 'tus', ...part, testMatch: NO_BROWSER }, ...browsers],
})
