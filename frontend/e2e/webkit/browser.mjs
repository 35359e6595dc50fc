import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { remote } from 'webdriverio'

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const MINI_BROWSER_ARM = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const PORT = 4445
const DISPLAY = ':99'

export const binary = [MINI_BROWSER, MINI_BROWSER_ARM].find(existsSync)

const start = (command, args, env = {}) =>
  spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } })

/** WebKit's own engine in a window the size of a phone; `close` ends it and what it started. */
export async function openWebKit() {
  const display = start('Xvfb', [DISPLAY, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'])
  await pause(1000)
  const driver = start('WebKitWebDriver', [`--port=${PORT}`], { DISPLAY })
  await pause(700)
  const stop = () => {
    driver.kill()
    display.kill()
  }
  try {
    const browser = await remote({
      hostname: '127.0.0.1',
      port: PORT,
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        // Its cookies need https, on this machine, too; the certificate there is our own.
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        'wdio:enforceWebDriverClassic': true,
      },
    })
    await browser.setWindowSize(412, 915)
    const close = async () => {
      await browser.deleteSession().catch(() => {})
      stop()
    }
    return { browser, close }
  } catch (error) {
    stop()
    throw error
  }
}
