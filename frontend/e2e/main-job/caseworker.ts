import { expect, type Page } from '@playwright/test'

/** What a caseworker does at a desk, in the words of the pages. */
export class Caseworker {
  constructor(private readonly page: Page) {}

  async signIn() {
    await this.page.goto('/staff')
    await this.page.getByLabel('Email').fill(process.env.PORCHLIGHT_CASEWORKER_EMAIL ?? '')
    await this.page.getByLabel('Password').fill(process.env.PORCHLIGHT_CASEWORKER_PASSWORD ?? '')
    await this.page.getByRole('button', { name: 'Sign in' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: /team$/ })).toBeVisible()
  }

  /** Answers with the client's ID. */
  async create(name: string, contact: string): Promise<string> {
    const { page } = this
    await page.goto('/staff/clients/new')
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Phone or email').fill(contact)
    await page.getByLabel('English', { exact: true }).check()
    await page.getByLabel('Program', { exact: true }).selectOption({ label: 'SNAP · Food benefits' })
    await page.getByRole('button', { name: 'Create the client' }).click()
    await expect(page.getByText(/^CL-[0-9A-Z-]+ is created\./)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  }

  async sendSignInLink() {
    await this.page.getByRole('link', { name: 'Sign-in link', exact: true }).click()
    const panel = this.page.getByRole('dialog', { name: 'Sign-in link' })
    await panel.getByRole('button', { name: 'Make and send the link' }).click()
    await expect(panel.getByText('The email is on its way.')).toBeVisible()
    await panel.getByRole('button', { name: 'Close' }).click()
    await expect(panel).toBeHidden()
  }

  async ask({ requirement, reason, dueOn }: { requirement: string; reason: string; dueOn: string }) {
    await this.page.getByRole('link', { name: 'Ask for proof', exact: true }).first().click()
    const panel = this.page.getByRole('dialog', { name: 'Ask for a document' })
    await panel.getByLabel('What do you need proof of?').selectOption({ label: requirement })
    await panel.getByLabel('Why do you need it?').fill(reason)
    await panel.getByLabel('Due', { exact: true }).fill(dueOn)
    await panel.getByRole('button', { name: 'Ask the client' }).click()
    await expect(panel).toBeHidden()
    await expect(this.page.getByRole('heading', { level: 3, name: requirement })).toBeVisible()
  }

  async moveTo(state: string) {
    await this.page.getByRole('link', { name: /^Move on/ }).click()
    const panel = this.page.getByRole('dialog', { name: 'Move the enrolment on' })
    await panel.getByLabel(state, { exact: true }).check()
    await panel.getByRole('button', { name: 'Move it on' }).click()
    await expect(panel).toBeHidden()
    const states = this.page.getByRole('table', { name: 'Enrolments' })
    await expect(states.getByText(state, { exact: true })).toBeVisible()
  }

  async setTerms(terms: Record<string, string>) {
    await this.page
      .getByRole('link', { name: /^Amount and dates/ })
      .first()
      .click()
    const panel = this.page.getByRole('dialog', { name: 'Amount and dates' })
    for (const [label, value] of Object.entries(terms)) await panel.getByLabel(label).fill(value)
    await panel.getByRole('button', { name: 'Save' }).click()
    await expect(panel).toBeHidden()
    // What is decided sooner is decided on the record as it was before.
    const states = this.page.getByRole('table', { name: 'Enrolments' })
    await expect(states.getByText(`$${terms['Amount a month (USD)']}`)).toBeVisible()
  }

  async openRecord(code: string) {
    await this.page.goto(`/staff/clients/${code}`)
    await expect(this.page.getByText(code, { exact: true }).first()).toBeVisible()
  }

  /** Opens what this client sent, from the worklist; answers with the document's ID. */
  async openFromWorklist(code: string, what: RegExp): Promise<string> {
    const { page } = this
    await page.goto('/staff/worklist?kind=DOCUMENT_TO_CHECK')
    const row = page.getByRole('row').filter({ hasText: code })
    await row.getByRole('link', { name: what }).click()
    await page.waitForURL(/\/staff\/documents\//)
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  }

  /** Turns every page, and waits for its picture. */
  async lookAtPages(count: number) {
    for (let number = 1; number <= count; number++) {
      const picture = this.page.getByRole('img', { name: new RegExp(`, Page ${number} of ${count}$`) })
      await expect(picture).toBeVisible({ timeout: 60_000 })
      if (number < count) await this.page.getByRole('button', { name: 'Next page' }).click()
    }
  }

  async askForRetake(why: RegExp, note: string) {
    await this.page.getByRole('button', { name: 'Ask for a retake' }).click()
    const form = this.page.getByRole('form', { name: 'Ask for a retake' })
    await form.getByLabel(why).check()
    await form.getByLabel('Note to the client (optional)').fill(note)
    await form.getByRole('button', { name: 'Ask for a retake' }).click()
    await expect(this.page.getByText('we asked for a retake of')).toBeVisible()
  }

  async accept() {
    // A click in the first moments of a page may have been meant for the one before it, and decides nothing.
    await this.page.waitForTimeout(700)
    await this.page.getByRole('button', { name: /^Accept/ }).click()
    await expect(this.page.getByText(/ is accepted\.$/)).toBeVisible()
  }

  async expectConfirmationOf(name: string, number: string) {
    const { page } = this
    await page.goto('/staff/clients')
    await page.getByLabel('Find a client', { exact: true }).fill(number.toLowerCase())
    await page.getByRole('button', { name: 'Find', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Confirmation ${number}`)
    await expect(page.getByRole('link', { name })).toBeVisible()
  }
}
