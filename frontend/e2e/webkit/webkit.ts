import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { remote } from 'webdriverio'
import { freePort } from '../free-port'

const MINI_BROWSERS = ['x86_64', 'aarch64'].map(
  machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
)
const STARTS_WITHIN_MS = 20_000

/** WebKit's own engine in a window the size of a phone; `close` ends it and all that it needed. */
export async function openWebKit() {
  const started: ChildProcess[] = []
  const start = (command: string, args: string[], options: SpawnOptions) => {
    const child = spawn(command, args, options)
    started.push(child)
    return child
  }
  const stop = async () => {
    // The browser draws on the display: what was started last ends first.
    for (const child of started.reverse()) {
      if (child.exitCode === null && child.kill()) await once(child, 'exit')
    }
  }
  try {
    const display = await openDisplay(start)
    const port = await openDriver(start, display)
    const browser = await openWindow(port)
    const close = async () => {
      await browser.deleteSession().catch(() => {})
      await stop()
    }
    return { browser, close }
  } catch (error) {
    await stop()
    throw error
  }
}

type Start = (command: string, args: string[], options: SpawnOptions) => ChildProcess

/** A display of its own, which chooses its number itself. */
async function openDisplay(start: Start): Promise<string> {
  const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']
  const number = start('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }).stdio[3]
  if (!number) throw new Error('Xvfb cannot say its number')
  const [said] = await once(number, 'data', { signal: AbortSignal.timeout(STARTS_WITHIN_MS) })
  return `:${String(said).trim()}`
}

async function openDriver(start: Start, display: string): Promise<number> {
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display }
  const driver = start('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env })
  const end = Date.now() + STARTS_WITHIN_MS
  while (driver.exitCode === null && Date.now() < end) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)
    if (status?.ok) return port
    await pause(50)
  }
  throw new Error('WebKitWebDriver does not start')
}

async function openWindow(port: number) {
  const binary = MINI_BROWSERS.find(existsSync)
  if (!binary) throw new Error('WebKit is not installed (Debian: webkit2gtk-driver)')
  const capabilities = {
    browserName: 'MiniBrowser',
    // Its cookies need https, on this machine, too; the certificate there is our own.
    acceptInsecureCerts: true,
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    'wdio:enforceWebDriverClassic': true,
  }
  const where = {
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 1,
  } as const
  const browser = await remote({ ...where, capabilities })
  await browser.setWindowSize(412, 915)
  return browser
}
