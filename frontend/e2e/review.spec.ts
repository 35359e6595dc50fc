import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Api } from './api'
import type { Client } from './given'
import { type Colleague, Office } from './office'

let office: Office
let ines: Colleague
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
})

/** Somebody who sent the same paper for two things, the lease of two pages first. */
async function sender(): Promise<Client & { lease: string; income: string }> {
  const rosa = await ines.client()
  const [lease, income] = [await ines.ask(rosa, 'residency'), await ines.ask(rosa)]
  await ines.drawnCopies(lease, 'Lease, first page', 'Lease, second page')
  await ines.drawnCopies(income, 'Pay stub')
  return { ...rosa, lease, income }
}

/** Its keys work a moment after a document has come up, and once nobody types any more. */
const hands = (page: Page) => page.waitForTimeout(1200)

const picture = (page: Page, name: string) => page.getByRole('img', { name, exact: true })

test('goes from one document to the next with the keyboard alone', async ({ page }) => {
  const { code, lease, income } = await sender()
  await ines.lendTo(page)
  await page.goto('/staff/worklist')
  const first = page.getByRole('link', { name: 'Check: Residency, 2 pages' })
  await expect(first).toBeVisible()
  // Both are due at the same moment, and come in either order.
  for (let row = 0; row < 2 && !(await first.evaluate(link => link === document.activeElement)); row++) {
    await page.keyboard.press('j')
  }
  await page.keyboard.press('Enter')
  await expect(picture(page, 'Residency, Page 1 of 2')).toBeVisible()
  await expectAccessible(page)

  await hands(page)
  const tools = page.getByRole('group', { name: 'Ways to look' })
  await page.keyboard.press('ArrowRight')
  await expect(picture(page, 'Residency, Page 2 of 2')).toBeVisible()
  await page.keyboard.press('+')
  await expect(tools).toContainText('%')
  await page.keyboard.press('v')
  await page.keyboard.press('t')
  const form = page.getByRole('form', { name: 'Ask for a retake' })
  await expect(form.getByRole('heading', { name: 'Ask for a retake' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await page.keyboard.press('t')
  await expect(form.getByRole('heading', { name: 'Ask for a retake' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(form.getByText('Choose a reason to see it here.')).toBeHidden()
  await page.setViewportSize({ width: 1280, height: 800 })
  const together = [
    form.getByRole('radio', { checked: true }),
    form.getByRole('region', { name: 'What the client will read' }),
    form.getByRole('button', { name: 'Ask for a retake' }),
  ]
  for (const part of together) await expect(part).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.type('all of the second page, please.')
  await expect(form.getByLabel('Note to the client (optional)')).toHaveValue(
    'all of the second page, please.',
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${code}: we asked for a retake of Residency.`)).toBeVisible()

  await expect(picture(page, 'Earned income, Page 1 of 1')).toBeVisible()
  await hands(page)
  await page.keyboard.press('s')
  await expect(page.getByRole('heading', { level: 1, name: `${office.name} team` })).toBeVisible()
  await page.goBack()
  await expect(picture(page, 'Earned income, Page 1 of 1')).toBeVisible()
  await hands(page)
  await page.keyboard.press('a')
  await expect(page.getByText(`${code}: Earned income is accepted.`)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nothing waits' })).toBeVisible()
  expect((await ines.documentOf(lease)).note).toBe('all of the second page, please.')
  expect((await ines.documentOf(income)).state.status).toBe('ACCEPTED')
})

test('a wrong key is undone with one key, wherever it led', async ({ page }) => {
  const { code, lease, income } = await sender()
  await ines.lendTo(page)
  await page.goto(`/staff/documents/${(await ines.documentOf(lease)).id}`)
  await expect(picture(page, 'Residency, Page 1 of 2')).toBeVisible()
  const pages = page.getByRole('navigation', { name: 'Pages' })
  await expect(pages.getByText('Not looked at yet')).toHaveCount(1)
  await hands(page)
  await page.keyboard.press('a')
  await expect(page.getByText('You had not looked at page 2 yet.')).toBeVisible()
  await expect(picture(page, 'Residency, Page 2 of 2')).toBeVisible()
  await expect(pages.getByText('Not looked at yet')).toHaveCount(0)
  await expectAccessible(page)
  expect((await ines.documentOf(lease)).state.status).toBe('CHECKED')
  await page.keyboard.press('a')
  await expect(page.getByRole('status').getByText(`${code}: Residency is accepted.`)).toBeVisible()
  await expect(picture(page, 'Earned income, Page 1 of 1')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await expectAccessible(page)
  await hands(page)
  await page.keyboard.press('u')
  const waits = page.getByRole('status').getByText(`${code}: Residency waits for your decision again.`)
  await expect(waits).toBeVisible()
  await expect(picture(page, 'Residency, Page 1 of 2')).toBeVisible()
  expect((await ines.documentOf(lease)).state.status).toBe('CHECKED')

  await hands(page)
  await page.keyboard.press('a')
  await expect(picture(page, 'Earned income, Page 1 of 1')).toBeVisible()
  await hands(page)
  await page.keyboard.press('a')
  await expect(page.getByRole('heading', { name: 'Nothing waits' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(`${code}: Earned income waits for your decision again.`)).toBeVisible()
  expect((await ines.documentOf(income)).state.status).toBe('CHECKED')

  // Later, and whoever decided: from the document's own page.
  await page.goto(`/staff/documents/${(await ines.documentOf(lease)).id}`)
  await page.getByRole('button', { name: 'Take the decision back' }).click()
  await expect(waits).toBeVisible()
  await expect(page.getByRole('button', { name: /^Accept/ })).toBeVisible()
  await expectAccessible(page)
  expect((await ines.documentOf(lease)).state.status).toBe('CHECKED')
  // Nothing of it comes up in another test.
  for (const item of [lease, income]) await ines.review(item, { decision: 'ACCEPT' })
})

test('words that are typed before the next document has come up decide nothing', async ({ page }) => {
  const { lease, income } = await sender()
  const [first, next] = [(await ines.documentOf(lease)).id, (await ines.documentOf(income)).id]
  await ines.lendTo(page)
  let comesUp = () => {}
  const allowed = new Promise<void>(done => {
    comesUp = done
  })
  await page.route(`**/${next}/review`, async route => {
    await allowed
    await route.continue()
  })
  await page.goto(`/staff/documents/${first}`)
  await expect(picture(page, 'Residency, Page 1 of 2')).toBeVisible()
  await hands(page)
  await page.keyboard.press('ArrowRight')
  await expect(picture(page, 'Residency, Page 2 of 2')).toBeVisible()
  await page.keyboard.press('a')
  await page.waitForURL(`**/${next}`)

  // The page's own clock runs with the keys, however long each takes to come.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  const types = async (words: string) => {
    for (const letter of words) {
      await page.keyboard.type(letter)
      await page.clock.runFor(60)
    }
  }
  await types('tthe second ')
  comesUp()
  await expect(async () => {
    await types('page ')
    await expect(picture(page, 'Earned income, Page 1 of 1')).toBeVisible({ timeout: 100 })
  }).toPass()
  await types('is too dark, start again')
  await expect(page.getByRole('form')).toBeHidden()
  expect((await ines.documentOf(income)).state.status).toBe('CHECKED')

  await page.clock.runFor(900)
  await page.keyboard.press('t')
  await expect(page.getByRole('form')).toBeHidden()
  await page.clock.runFor(1100)
  await page.keyboard.press('t')
  await expect(page.getByRole('form', { name: 'Ask for a retake' })).toBeVisible()
  // Nobody has put the focus into the note yet.
  await types('start at the top, rest is fine')
  await expect(page.getByRole('form', { name: 'Ask for a retake' })).toBeVisible()
  expect((await ines.documentOf(income)).state.status).toBe('CHECKED')
})

test('the rail follows to the page that is looked at', async ({ page }) => {
  const rosa = await ines.client()
  const item = await ines.ask(rosa)
  await ines.drawnCopies(item, ...Array.from({ length: 8 }, (_, n) => `Pay stub ${n + 1}`))
  await ines.lendTo(page)
  await page.goto(`/staff/documents/${(await ines.documentOf(item)).id}`)
  await expect(picture(page, 'Earned income, Page 1 of 8')).toBeVisible()
  const eighth = page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: /8/ })
  await expect(eighth).not.toBeInViewport({ ratio: 0.5 })
  await hands(page)
  for (let step = 1; step < 8; step++) await page.keyboard.press('ArrowRight')
  await expect(picture(page, 'Earned income, Page 8 of 8')).toBeVisible()
  await expect(eighth).toBeInViewport({ ratio: 0.95 })
})

test('two on one document: the first decides, the other is told and sees what was decided', async ({
  page,
  browser,
}) => {
  const tom = await office.hires('Tom Reed')
  const { income } = await sender()
  const { id } = await ines.documentOf(income)
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await ines.lendTo(page)
  await (await Api.signedIn(tom)).lendTo(other)
  for (const desk of [page, other]) {
    await desk.goto(`/staff/documents/${id}`)
    await expect(picture(desk, 'Earned income, Page 1 of 1')).toBeVisible()
  }
  await page.getByRole('button', { name: 'Reject' }).click()
  const form = page.getByRole('form', { name: 'Reject this document' })
  await form.getByRole('button', { name: 'Reject the document' }).click()
  await expect(form.getByRole('alert')).toContainText('Choose the reason')
  await form.getByRole('radio').first().check()
  await form.getByRole('button', { name: 'Reject the document' }).click()
  await expect(page.getByText('Earned income is rejected. The client is told.')).toBeVisible()

  await other.getByRole('button', { name: /^Accept/ }).click()
  const decision = other.getByRole('region', { name: 'Decision' })
  await expect(decision.getByRole('status')).toHaveText(`${ines.member.name} decided while you looked.`)
  await expect(decision.getByText('Rejected', { exact: true })).toBeVisible()
  await expect(decision.getByText(`by ${ines.member.name}, `)).toBeVisible()
  await expect(other.getByRole('button', { name: /^Accept/ })).toBeHidden()
  await expectAccessible(other)
  expect((await ines.documentOf(income)).state.status).toBe('REJECTED')
  await other.context().close()
})

test('what was sent for the wrong thing is moved to what it proves, and back', async ({ page }) => {
  const { income, lease } = await sender()
  const { id } = await ines.documentOf(income)
  await ines.lendTo(page)
  await page.goto(`/staff/documents/${id}`)
  await expect(picture(page, 'Earned income, Page 1 of 1')).toBeVisible()
  await hands(page)
  await page.keyboard.press('m')
  const form = page.getByRole('form', { name: 'What is it for?' })
  await expect(form.getByRole('heading', { name: 'What is it for?' })).toBeFocused()
  await expectAccessible(page)
  await form.getByRole('radio', { name: /^Residency/ }).check()
  await form.getByRole('button', { name: 'Move it' }).click()
  await expect(page.getByText('Moved from Earned income to Residency.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Residency' })).toBeVisible()
  await expectAccessible(page)
  expect((await ines.get(`/api/v1/documents?checklistItemId=${lease}`)).items).toHaveLength(2)
  await page.getByRole('button', { name: 'Move it back' }).click()
  await expect(page.getByRole('heading', { name: 'Earned income' })).toBeVisible()
  expect((await ines.documentOf(income)).id).toBe(id)
})
