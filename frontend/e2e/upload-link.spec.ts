import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { Caseworker } from './given'
import { pdf } from './main-job/pdf'

const BAKERY = 'Mill Street Bakery'

/** A worker makes the link on the client's record; answers with what follows its #. */
async function makeLink(page: Page, code: string): Promise<string> {
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.goto(`/staff/clients/${code}`)
  await page.getByRole('link', { name: 'Let somebody else send it' }).click()
  const panel = page.getByRole('dialog', { name: 'Let somebody else send it' })
  await panel.getByRole('button', { name: 'Make the link' }).click()
  await expect(panel.getByRole('link', { name: 'Enter who gets it' })).toBeVisible()
  await panel.getByLabel('Who gets it?').fill(BAKERY)
  await panel.getByRole('button', { name: 'Make the link' }).click()
  await expect(panel.getByText(`The link for ${BAKERY} works until`)).toBeVisible()
  await expectAccessible(page)
  return new URL(await panel.getByLabel('Link', { exact: true }).inputValue()).hash
}

async function sends(page: Page, hash: string) {
  await page.goto(`/send${hash}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Send a document to the office')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('link', { name: 'Enter your name or the name of your business' }).click()
  await page.keyboard.type('The bakery, payroll')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('From: The bakery, payroll')).toBeVisible()
  await page.getByLabel(/^(Choose photos or a PDF|Select a file)$/).setInputFiles(pdf('A pay stub'))
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Send .*to the office$/ }).click()
}

test('an employer sends a pay stub without an account, until the link is ended', async ({
  page,
  browser,
}) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  const item = await dana.ask(rosa)
  await dana.lendTo(page)
  const hash = await makeLink(page, rosa.code)

  const context = await browser.newContext()
  const employer = await context.newPage()
  await sends(employer, hash)
  await expect(employer.getByRole('heading', { level: 1 })).toHaveText('We received it')
  const number = await employer.getByText(/^PL-/).innerText()
  await employer.reload()
  await expect(employer.getByText(number)).toBeVisible()
  await expectAccessible(employer)
  await expectNoSidewaysScroll(employer)
  expect(await employer.content()).not.toContain('Fernhollow')

  const { id, confirmationNumber } = await documentOf(dana, item)
  expect(confirmationNumber).toBe(number)
  await page.goto(`/staff/documents/${id}`)
  await expect(page.getByText(/by “The bakery, payroll”, through an upload link/)).toBeVisible()

  await page.goto(`/staff/clients/${rosa.code}?panel=upload-link`)
  await page.getByRole('button', { name: `End it now ${BAKERY}` }).click()
  await expect(page.getByText(/^Ended .* Made by/)).toBeVisible()
  await employer.getByRole('button', { name: 'Send something else' }).click()
  await employer.reload()
  await expect(employer.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')
  await expectAccessible(employer)
  await context.close()
})

test('what was begun through a link goes on after the page was closed', async ({ page }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  const item = await dana.ask(rosa)
  const { url } = await dana.post(`/api/v1/clients/${rosa.code}/upload-links`, {
    recipient: BAKERY,
    checklistItemIds: [item],
  })
  await page.route('**/api/v1/upload-link/documents', route => route.abort())
  await sends(page, new URL(url).hash)
  await expect(page.getByText('Sending', { exact: false }).first()).toBeVisible()
  await page.unroute('**/api/v1/upload-link/documents')
  await page.reload()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We received it')
  expect((await dana.get(`/api/v1/documents?checklistItemId=${item}`)).items).toHaveLength(1)
})

test('another link that is opened in the same tab is another page', async ({ page }) => {
  const dana = await Caseworker.signedIn()
  const [one, another] = await Promise.all([dana.client(), dana.client()])
  const asked = await Promise.all([dana.ask(one), dana.ask(another, 'residency')])
  const links = await Promise.all(
    [one, another].map(({ code }, at) =>
      dana.post(`/api/v1/clients/${code}/upload-links`, {
        recipient: BAKERY,
        checklistItemIds: [asked[at]],
      }),
    ),
  )
  const [first, second] = links.map(({ url }) => new URL(url).hash)
  await page.goto(`/send${first}`)
  await expect(page.getByText('What to send: Earned income')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await page.goto(`/send${second}`)
  await expect(page.getByText('What to send: Residency')).toBeVisible()
  await page.evaluate(hash => {
    location.hash = hash
  }, first ?? '')
  await expect(page.getByText('What to send: Earned income')).toBeVisible()
})

const documentOf = async (dana: Caseworker, item: string) =>
  (await dana.get(`/api/v1/documents?checklistItemId=${item}`)).items[0]
