import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { signIn } from './given'
import { type Colleague, Office } from './office'

let ines: Colleague
test.beforeAll(async () => {
  ines = await (await Office.opened()).caseworker()
})

/** Begins to say on the phone that one does not have proof of what one earns. */
async function sayMissing(phone: Page, choice: string) {
  await phone.getByRole('link', { name: 'Send my documents' }).click()
  await phone.getByRole('link', { name: /^I don’t have this right now/ }).click()
  await phone.getByLabel(choice).check()
}

test('what a client does not have becomes the work of somebody at the office', async ({ page, browser }) => {
  const rosa = await ines.client()
  await ines.ask(rosa)
  await signIn(page, await ines.link(rosa))
  await sayMissing(page, 'I can’t get it')
  await page.getByRole('button', { name: 'Tell the office' }).click()
  await expect(page.getByRole('alert')).toContainText('Pick one of the ways')
  await page.getByLabel('The office asks for it').check()
  await page.getByLabel('What should we know? (optional)').fill('The bakery on Birch Street, 555-0190.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tell the office' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'We heard you' })).toBeVisible()
  await expect(page.getByText(/^We ask for it ourselves by/)).toBeVisible()
  await expect(page.getByText('You wrote: “The bakery on Birch Street, 555-0190.”')).toBeVisible()
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  const desk = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await ines.lendTo(desk)
  await desk.goto('/staff/worklist?kind=ACTION_TO_DO')
  const row = desk.getByRole('row').filter({ hasText: rosa.code })
  await expect(row).toContainText('Nobody')
  await row.getByRole('link', { name: 'Ask somebody else for it: Earned income' }).click()
  const panel = desk.getByRole('dialog', { name: '“I can’t send it”' })
  await expect(panel).toContainText('“I can’t get it”')
  await expect(panel).toContainText('The bakery on Birch Street, 555-0190.')
  await expectAccessible(desk)
  await panel.getByRole('button', { name: 'Complete' }).click()
  await expect(panel.getByRole('alert')).toContainText('Choose what came of it')
  await panel.getByLabel('Not needed any more').check()
  await panel.getByLabel('Note (optional)').fill('The bakery answered.')
  await panel.getByRole('button', { name: 'Complete' }).click()
  await expect(panel).toBeHidden()
  await expect(desk.getByText(/^Completed for .+: Not needed any more$/)).toBeVisible()
  expect((await ines.get('/api/v1/worklist')).items).toEqual([])
  await desk.goto(`/staff/confirmations/${number}`)
  await expect(desk.getByText('Said that they cannot send it')).toBeVisible()
  await desk.context().close()

  await page.goto('/documents')
  const card = page.getByRole('region', { name: 'What you earn' })
  await expect(card).toContainText('You don’t need to send this any more.')
})

test('a reminder is the client’s own, and the document can be sent before', async ({ page }) => {
  const rosa = await ines.client()
  await ines.ask(rosa)
  await signIn(page, await ines.link(rosa))
  await sayMissing(page, 'I can get it later. Remind me.')
  await page.getByRole('group', { name: 'When should we remind you?' }).getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Tell the office' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'We heard you' })).toBeVisible()
  await expect(page.getByText(/^We remind you on/)).toBeVisible()
  await expect(page.getByText(/If we are late|while we work on it/)).toBeHidden()
  await page.goto('/documents')
  const card = page.getByRole('region', { name: 'What you earn' })
  await expect(card).toContainText('We remind you on')
  await expect(card.getByRole('link', { name: /^Add photos/ })).toBeVisible()
  expect((await ines.get('/api/v1/worklist')).items).toEqual([])
})

test('whoever has it and no better picture of it is asked what would help, and the office sees that', async ({
  page,
  browser,
}) => {
  const rosa = await ines.client()
  const item = await ines.ask(rosa)
  await ines.drawnCopies(item, 'Stub')
  await ines.review(item, { decision: 'ASK_RETAKE', reason: 'blurry' })
  await signIn(page, await ines.link(rosa))
  await page.getByRole('link', { name: 'Send my documents' }).click()
  await page.getByRole('link', { name: /^I can’t take a better one/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You can’t take a better picture' })).toBeVisible()
  await expect(page.getByLabel('It does not apply to me')).toHaveCount(0)
  await page.getByRole('button', { name: 'Tell the office' }).click()
  await expect(page.getByRole('alert')).toContainText('Pick one of the answers')
  await page.getByLabel('I bring the paper, or mail a copy').check()
  await expect(page.getByRole('group', { name: 'Which day? We remind you then.' })).toBeVisible()
  await expect(page.getByText('4 Elm Street, Fernhollow')).toContainText(rosa.code)
  await expectAccessible(page)
  await page.getByLabel('Help me with the picture').check()
  await page.getByRole('button', { name: 'Tell the office' }).click()
  await expect(page.getByText('You can’t send it right now: “What you earn”')).toBeVisible()
  await expect(page.getByText(/^We call you by/)).toBeVisible()

  const desk = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await ines.lendTo(desk)
  await desk.goto('/staff/worklist?kind=ACTION_TO_DO')
  const row = desk.getByRole('row').filter({ hasText: rosa.code })
  await row.getByRole('link', { name: 'Call the client: Earned income (no better picture)' }).click()
  const panel = desk.getByRole('dialog', { name: '“I can’t send it”' })
  await expect(panel).toContainText('“I can’t take a better picture. Help me.”')
  await desk.context().close()
})
