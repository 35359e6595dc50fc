/**
 * Takes the README's pictures of the running demo: `make screenshots`. Signs in as the demo's people through the API,
 * and looks at the pages that they would.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'

const { PORCHLIGHT_URL: url, PORCHLIGHT_MAILBOX: mailbox } = process.env
const { PORCHLIGHT_CASEWORKER_EMAIL: email, PORCHLIGHT_CASEWORKER_PASSWORD: password } = process.env
const folder = new URL('../../.github/screenshots/', import.meta.url).pathname
const CHROMIUM = '/usr/bin/chromium'
const ADA = '+12065550133'
const CODE = /(?<![+\d])(\d{6})(?!\d)/

const browser = await chromium.launch(
  existsSync(CHROMIUM) ? { executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] } : {},
)

async function post(page, path, data) {
  const answer = await page.request.post(url + path, { data, headers: { origin: url } })
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
  return answer.json()
}

async function newestCode(page, after) {
  for (let tries = 0; tries < 100; tries++) {
    const { items } = await (
      await page.request.get(`${mailbox}/messages?to=${encodeURIComponent(ADA)}`)
    ).json()
    const code = items.find(message => message.id > after && CODE.test(message.body))
    if (code) return code.body.match(CODE)[1]
    await page.waitForTimeout(200)
  }
  throw new Error('No code came')
}

async function client() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const { items } = await (await page.request.get(`${mailbox}/messages`)).json()
  const { id } = await post(page, '/api/v1/sign-in-codes', { contact: ADA, language: 'en' })
  const code = await newestCode(page, items[0]?.id ?? 0)
  await post(page, '/api/v1/sessions/code', { id, code, sharedDevice: false })
  return page
}

async function staff() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await post(page, '/api/v1/sessions/password', { email, password })
  return page
}

async function take(page, path, name) {
  await page.goto(url + path)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}${name}.jpg`, type: 'jpeg', quality: 80 })
  console.log(`${name}: ${path}`)
}

mkdirSync(folder, { recursive: true })
const phone = await client()
await take(phone, '/', 'client-home')
await take(phone, '/documents', 'client-documents')
await take(phone, '/confirmations', 'client-confirmations')
const desk = await staff()
await take(desk, '/staff/worklist', 'staff-worklist')
const worklist = await (await desk.request.get(`${url}/api/v1/worklist`)).json()
const { documentId, clientCode } = worklist.items.find(task => task.documentId)
await take(desk, `/staff/documents/${documentId}`, 'staff-review')
await take(desk, `/staff/clients/${clientCode}`, 'staff-client')
await browser.close()
