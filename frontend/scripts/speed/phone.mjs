import { createHash, X509Certificate } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { chromium, request } from '@playwright/test'
import { signInClient } from '../demo.mjs'

/** Over TLS, as phones come. */
export const ADDRESS = process.env.PORCHLIGHT_HTTPS_URL ?? 'https://localhost:8443'
const CHROMIUM = '/usr/bin/chromium'
const CLIENT = 'Ada Lindqvist'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
]

/** What tells the browser to trust the demo's own certificate; it keeps nothing in its caches that it does not trust. */
async function trusted() {
  const { hostname, port } = new URL(ADDRESS)
  const key = await new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port, rejectUnauthorized: false }, () => {
      const { publicKey } = new X509Certificate(socket.getPeerCertificate().raw)
      socket.end()
      resolve(publicKey.export({ type: 'spki', format: 'der' }))
    })
    socket.on('error', reject)
  })
  return `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`
}

/** One session is enough for all phones: who asks for many is refused. */
let session

async function cookies() {
  const http = await request.newContext({ ignoreHTTPSErrors: true })
  await signInClient(http, CLIENT, ADDRESS)
  const state = await http.storageState()
  await http.dispose()
  return state.cookies
}

/**
 * A phone on which nothing is kept yet but, where it is signed in, the session's cookie, as `{context, port, close}`:
 * Playwright's browser context, and the port at which other programs can drive the same browser.
 */
export async function newPhone({ signedIn }) {
  const folder = mkdtempSync(join(tmpdir(), 'phone-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: existsSync(CHROMIUM) ? CHROMIUM : undefined,
    args: [...args, await trusted()],
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'en-US',
  })
  if (signedIn) {
    session ??= cookies()
    await context.addCookies(await session)
  }
  return {
    context,
    port: Number(readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0]),
    async close() {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
