import { expect, type Page } from '@playwright/test'
import { messageThatSays } from '../mailbox'

type File = { name: string; mimeType: string; buffer: Buffer }
const PREPARED_AND_SENT = 90_000

/** What a client does with a phone, in the words of the pages. */
export class Client {
  constructor(
    private readonly page: Page,
    private readonly contact: string,
  ) {}

  async openLink() {
    const { body } = await messageThatSays(this.contact, '/sign-in/link#')
    await this.page.goto(body.match(/https?:\S+/)?.[0] ?? '')
    await this.page.getByLabel('Yes, it is mine').check()
    await this.page.getByRole('button', { name: 'Open my page' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: /^Hello, / })).toBeVisible()
  }

  async home() {
    await this.page.goto('/')
    await expect(this.page.getByRole('heading', { level: 1, name: /^Hello, / })).toBeVisible()
  }

  /** Chooses the pages for what is asked, in this order, and waits until the office has their bytes. */
  async addPages(files: File[], { fullSize = false, within = PREPARED_AND_SENT } = {}) {
    const { page } = this
    if (fullSize) {
      await page.locator('summary', { hasText: 'More choices' }).click()
      await page.getByLabel('Send photos at full size').check()
    }
    await page.getByLabel(/^(Choose photos or a PDF|Select a file)$/).setInputFiles(files)
    await expect(page.getByText('Uploaded', { exact: true })).toHaveCount(files.length, {
      timeout: within,
    })
  }

  /** Sends them; answers with the number of the confirmation, which is in the mailbox, too. */
  async send(count: number): Promise<string> {
    const { page } = this
    // How many pages a PDF has is not known before it is sent.
    const words = new RegExp(`^Send ${count} (page|file)s? to the office$`)
    await page.getByRole('button', { name: words }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'We have your pages' })).toBeVisible({
      timeout: PREPARED_AND_SENT,
    })
    const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    expect(number).toMatch(/^PL-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    await expect(page.getByText(number, { exact: true })).toBeVisible()
    return number
  }
}
