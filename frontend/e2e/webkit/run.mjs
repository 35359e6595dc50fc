/**
 * The key journeys in WebKit, which Playwright's own builds are not there for on Debian. Each `*.journey.mjs` beside
 * this file exports `journeys`: an object of sentence -> async (browser, url) => void. Results: reports/webkit.xml.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { binary, openWebKit } from './browser.mjs'

const here = new URL('.', import.meta.url)
const reports = new URL('../../reports/', here)
const url = process.env.PORCHLIGHT_HTTPS_URL ?? process.env.PORCHLIGHT_URL ?? 'https://localhost:8443'
const LIMIT = 90_000

if (!binary) {
  console.log(
    'WebKit is not installed here (Debian: webkit2gtk-driver); Playwright runs its own WebKit instead.',
  )
  process.exit(0)
}

const escaped = text =>
  text.replace(/[<>&"]/g, c => `&#${c.charCodeAt(0)};`).replace(/[^\x20-\uFFFD\n\t]/g, '')

const late = () =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`not done in ${LIMIT / 1000} s`)), LIMIT).unref(),
  )

async function run(file, name, journey) {
  const started = Date.now()
  let failure
  let opened
  try {
    opened = await openWebKit()
    await Promise.race([journey(opened.browser, url), late()])
  } catch (error) {
    failure = error
    mkdirSync(reports, { recursive: true })
    const picture = new URL(`webkit-${name.replace(/\W+/g, '-')}.png`, reports).pathname
    await opened?.browser.saveScreenshot(picture).catch(() => {})
  } finally {
    await opened?.close()
  }
  const seconds = (Date.now() - started) / 1000
  console.log(`${failure ? 'not ok' : 'ok'} [webkit] ${name} (${seconds.toFixed(1)} s)`)
  if (failure) console.log(`    ${failure.stack ?? failure}`)
  return { file, name, seconds, failure }
}

const results = []
for (const file of readdirSync(here)
  .filter(name => name.endsWith('.journey.mjs'))
  .sort()) {
  const { journeys } = await import(new URL(file, here))
  for (const [name, journey] of Object.entries(journeys)) results.push(await run(file, name, journey))
}

const failed = results.filter(result => result.failure)
const cases = results.map(({ file, name, seconds, failure }) => {
  const body = failure
    ? `<failure message="${escaped(String(failure.message))}">${escaped(String(failure.stack))}</failure>`
    : ''
  return `    <testcase classname="webkit.${file}" name="${escaped(name)}" time="${seconds}">${body}</testcase>`
})
mkdirSync(reports, { recursive: true })
writeFileSync(
  new URL('webkit.xml', reports),
  `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="webkit" tests="${results.length}" failures="${failed.length}" errors="0" skipped="0">
${cases.join('\n')}
  </testsuite>
</testsuites>
`,
)
console.log(`webkit: ${results.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length === 0 && results.length > 0 ? 0 : 1)
