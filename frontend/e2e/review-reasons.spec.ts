import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import type { Api } from './api'
import { Office } from './office'

test.use({ viewport: { width: 1280, height: 844 } })

const unique = () => Math.random().toString(36).slice(2, 9)

/** One of its own, so that no other test meets words that change. */
async function added(administrator: Api, en: string): Promise<string> {
  const { reason } = await administrator.post('/api/v1/review-reasons', {
    words: { en, fr: 'Le bas manque.', es: 'Falta la parte de abajo.' },
    decisions: ['ASK_RETAKE'],
    documentTypes: ['pay-stubs'],
  })
  return reason
}

async function opened(page: Page, words: string) {
  await page.goto('/staff/administration/review-reasons')
  await page.getByLabel('Document type').selectOption({ label: 'Pay stubs from the last 4 weeks' })
  await page.getByRole('link', { name: words }).click()
  await expect(page.getByRole('heading', { name: 'Change the reason' })).toBeVisible()
}

test('a reason is reworded while a worker chooses it, and who was told keeps the words that they read', async ({
  page,
  browser,
}) => {
  const office = await Office.opened()
  const ines = await office.caseworker()
  const rosa = await ines.client()
  const item = await ines.ask(rosa)
  await ines.drawnCopies(item, 'Pay stub')
  const [first, told] = [`The lower part ${unique()} is not there.`, `We do not see the total ${unique()}.`]
  const reason = await added(office.administrator, first)
  const desk = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await ines.lendTo(desk)
  await desk.goto(`/staff/documents/${(await ines.documentOf(item)).id}`)
  await desk.getByRole('button', { name: 'Ask for a retake' }).click()
  const form = desk.getByRole('form', { name: 'Ask for a retake' })
  await form.getByRole('radio', { name: first }).check()

  await office.administrator.lendTo(page)
  await opened(page, first)
  await page.getByLabel('English').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Write it in English'])
  await page.getByLabel('English').fill(told)
  await expect(page.getByRole('region', { name: 'As clients will read it' })).toContainText(told)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('French and Spanish still say what they said:')).toBeInViewport()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go back to French and Spanish' }).click()
  await page.getByLabel('Français').fill('Nous ne voyons pas le total.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Spanish still says what it said:')).toBeVisible()
  await page.getByRole('button', { name: 'Save anyway' }).click()
  await expect(page.getByText('The reason is saved as it is now.')).toBeVisible()

  const send = form.getByRole('button', { name: 'Ask for a retake' })
  await send.click()
  await expect(form.getByText('An administrator changed this reason.')).toBeVisible()
  await expect(form.getByRole('radio', { name: told })).not.toBeChecked()
  await form.getByRole('radio', { name: told }).check()
  await expect(form.getByText('An administrator changed this reason.')).toBeHidden()
  await expect(form.getByRole('region', { name: 'What the client will read' })).toContainText(told)
  await send.click()
  await expect(desk.getByText(`${rosa.code}: we asked for a retake of Earned income.`)).toBeVisible()

  const phone = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await (await ines.sessionOf(rosa)).lendTo(phone)
  await phone.goto(`/checklist/${item}/photos`)
  await expect(phone.getByText(told)).toBeVisible()

  await opened(page, told)
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['English and French reworded', 'Made'])
  await page.getByRole('button', { name: 'Use these words again' }).click()
  await expect(page.getByLabel('English')).toHaveValue(first)
  await page.getByLabel('Staff may choose it').uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: first })).toContainText('Not offered')
  await phone.reload()
  await expect(phone.getByText(told)).toBeVisible()
  await phone.goto('/documents/sent')
  await expect(phone.getByText(told)).toBeVisible()
  const { items } = await office.administrator.get(`/api/v1/review-reasons/${reason}`)
  expect(items.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1])
})
