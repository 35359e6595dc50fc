/**
 * Takes the README's pictures of the running demo: `make screenshots`. Signs in as the demo's people, and looks at the
 * pages that they would.
 */
import { existsSync, mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { signInClient, signInStaff } from './demo.mjs'

const url = process.env.PORCHLIGHT_URL
const folder = new URL('../../.github/screenshots/', import.meta.url).pathname
const CHROMIUM = '/usr/bin/chromium'

const browser = await chromium.launch(
  existsSync(CHROMIUM) ? { executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] } : {},
)

async function client() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  await signInClient(context.request, 'Ada Lindqvist')
  return context.newPage()
}

async function staff() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await signInStaff(context.request)
  return context.newPage()
}

async function take(page, path, name) {
  await page.goto(url + path)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}${name}.png` })
  console.log(`${name}: ${path}`)
}

mkdirSync(folder, { recursive: true })
const phone = await client()
await take(phone, '/', 'client-home')
await take(phone, '/documents', 'client-documents')
const desk = await staff()
const worklist = await (await desk.request.get(`${url}/api/v1/worklist`)).json()
const { documentId, clientCode } = worklist.items.find(task => task.documentId)
await take(desk, `/staff/documents/${documentId}`, 'staff-review')
await take(desk, `/staff/clients/${clientCode}`, 'staff-client')
await browser.close()
