import { test as base, expect } from '@playwright/test'
import type { Browser } from 'webdriverio'
import { openWebKit } from './webkit'

const PREPARED_AND_SENT = 90_000

/** A phone with WebKit, in the words of its pages. It goes to the https address, since its cookies need that. */
export class Phone {
  constructor(
    readonly browser: Browser,
    private readonly address: string,
  ) {}

  async open(path: string) {
    await this.browser.url(this.address + path)
  }

  /** Waits until the page has this heading. */
  async heading(words: string) {
    await this.browser.$(`h1=${words}`).waitForDisplayed({ timeout: 15_000 })
  }

  /** Waits until these words, and no others, stand in so many places. */
  async sees(words: string, { times = 1 } = {}) {
    const places = `//body//*[normalize-space(.)="${words}"][not(*[normalize-space(.)="${words}"])]`
    await this.browser.waitUntil(async () => (await this.browser.$$(places).length) === times, {
      timeout: PREPARED_AND_SENT,
      timeoutMsg: `not ${times} times on the page: ${words}`,
    })
  }

  /** Presses the first button or link that is there with these words. */
  async press(words: string, within = 'body') {
    const control = `.//*[self::button or self::a or self::summary][contains(., "${words}")]`
    await this.browser.$(within).$(control).click()
  }

  async pick(words: string) {
    await this.browser.$(`label*=${words}`).click()
  }

  /** The first answer to a question. */
  async pickFirst(question: string) {
    await this.browser.$(`//fieldset[contains(., "${question}")]//label`).click()
  }

  async fill(label: string, text: string) {
    const id = await this.browser.$(`label*=${label}`).getAttribute('for')
    await this.browser.$(`#${id}`).setValue(text)
  }

  /** The number of the confirmation that is on the page. */
  async confirmationNumber(): Promise<string> {
    const number = new URL(await this.browser.getUrl()).pathname.split('/').at(-1) ?? ''
    expect(number).toMatch(/^PL-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    await this.sees(number)
    return number
  }

  /** Chooses files the way the phone's own picker hands them over. */
  async choose(label: string, paths: string[]) {
    const id = await this.browser.$(`label*=${label}`).getAttribute('for')
    await this.browser.$(`#${id}`).addValue(paths.join('\n'))
  }
}

/** Journeys with a phone of their own. */
export const test = base.extend<{ phone: Phone }>({
  phone: async ({ baseURL }, use, info) => {
    const { browser, close } = await openWebKit()
    try {
      await use(new Phone(browser, baseURL ?? 'https://localhost:8443'))
      if (info.status !== info.expectedStatus) {
        const path = info.outputPath('phone.png')
        await browser.saveScreenshot(path)
        await info.attach('phone', { path, contentType: 'image/png' })
      }
    } finally {
      await close()
    }
  },
})
