import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { enterCode, signIn } from './given'
import { pdf } from './main-job/pdf'
import { type Colleague, Office } from './office'

const CONSENT = '/sign/consents/electronic-business'

let ines: Colleague
test.beforeAll(async () => {
  ines = await (await Office.opened()).caseworker()
})

async function clientAt(page: Page, address: string) {
  const rosa = await ines.client()
  await signIn(page, await ines.link(rosa))
  await page.goto(address)
  await enterCode(page, rosa)
}

/** Types the name and signs; answers with the receipt's number. */
async function signs(page: Page): Promise<string> {
  await page.getByLabel('Type your full name to sign').fill('Rosa Fernhollow')
  await page.getByRole('button', { name: 'Sign and send' }).click()
  return receiptOf(page)
}

async function receiptOf(page: Page) {
  await expect(page).toHaveURL(/\/confirmations\/PL-/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** What the link saves. Not by a press: Firefox opens a saved PDF in a tab of its own, and this one is hidden then. */
async function saved(page: Page, link: Locator): Promise<Buffer> {
  await expect(link).toHaveAttribute('download', /^SG-.*\.pdf$/)
  const copy = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(copy.headers()['content-disposition']).toContain('attachment')
  return copy.body()
}

/** Draws a line over the pad, in parts of its width and height. */
async function draw(page: Page, places: [number, number][]) {
  const pad = page.getByRole('img', { name: 'A place to draw your signature' })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('The pad is not on the page')
  const at = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const
  const [first = [0, 0], ...rest] = places
  await page.mouse.move(...at(first))
  await page.mouse.down()
  for (const place of rest) await page.mouse.move(...at(place), { steps: 4 })
  await page.mouse.up()
  return { width: box.width, height: box.height }
}

const lines = (page: Page) =>
  page.locator('.pad path:not(.pad__ground)').evaluateAll(paths => paths.map(path => path.getAttribute('d')))

/** From the top: what lies half under the head of the page is too small to touch. */
async function expectWhole(page: Page) {
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

async function verdict(page: Page, file: { name: string; buffer: Buffer }) {
  await page.goto('/verify')
  await page.getByLabel('Choose the PDF').setInputFiles({ ...file, mimeType: 'application/pdf' })
  const heading = page.locator('#verdict')
  await expect(heading).toBeFocused()
  return heading
}

test('a client reads, signs by typing and keeps a copy that anyone can check', { tag: '@engines' }, async ({
  page,
  browser,
}) => {
  await clientAt(page, CONSENT)
  await expect(page.getByRole('heading', { level: 1, name: 'Read and sign' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 2, name: 'Doing business with us online' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await expect(page.getByRole('alert')).toContainText('Type your name')
  await page.getByRole('link', { name: 'Type your name' }).click()
  await page.keyboard.type('Rosie Birchwater')
  await expect(page.getByText('We know you as Rosa Fernhollow.')).toBeVisible()
  await page.getByLabel('Type your full name to sign').fill('Rosa Fernhollow')
  await expect(page.getByText('We know you as')).toBeHidden()
  await expectWhole(page)
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await receiptOf(page)
  await expectWhole(page)

  const copy = await saved(page, page.getByRole('link', { name: 'Save your copy (PDF)' }))
  expect(copy.subarray(0, 5).toString()).toBe('%PDF-')
  await page.goto('/signatures')
  await expect(page.getByRole('heading', { level: 2, name: 'Doing business with us online' })).toBeVisible()
  const number = await page.getByText(/^SG-/).innerText()
  await expect(page.getByText(/^Yes, since /)).toBeVisible()
  await expectWhole(page)

  const anyone = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await expect(await verdict(anyone, { name: 'copy.pdf', buffer: copy })).toHaveText('Genuine')
  await expect(anyone.getByRole('region', { name: 'Genuine' })).toContainText(number)
  await expectWhole(anyone)
  const altered = Buffer.from(copy)
  altered[Math.floor(altered.length / 3)] = (altered[Math.floor(altered.length / 3)] ?? 0) ^ 1
  await expect(await verdict(anyone, { name: 'copy.pdf', buffer: altered })).toHaveText(
    'Changed since it was sealed',
  )
  await expectWhole(anyone)
  const other = pdf('A pay stub')
  await expect(await verdict(anyone, other)).toHaveText('Not from this office')
  await anyone.getByLabel('Number on the paper').fill(number.toLowerCase().replaceAll('-', ' '))
  await anyone.getByRole('button', { name: 'Look it up' }).click()
  await expect(anyone.getByText('We sealed a paper with this number')).toBeVisible()
  expect(await anyone.content()).not.toContain('Fernhollow')
  await anyone.context().close()
})

test('a drawn signature stays what it is when the phone is turned in the middle of it', {
  tag: '@engines',
}, async ({ page }) => {
  await clientAt(page, CONSENT)
  await page.getByLabel('Type your full name to sign').fill('Rosa Fernhollow')
  await page.getByText('Draw it, if you like').click()
  const upright = await draw(page, [
    [0.1, 0.7],
    [0.2, 0.2],
    [0.3, 0.7],
  ])
  const before = await lines(page)
  expect(before).toHaveLength(1)
  await page.setViewportSize({ width: 844, height: 390 })
  const turned = await draw(page, [
    [0.4, 0.5],
    [0.6, 0.4],
    [0.8, 0.6],
  ])
  expect(turned.width).toBeGreaterThan(upright.width)
  expect(turned.width / turned.height).toBeCloseTo(upright.width / upright.height, 1)
  const both = await lines(page)
  expect(both).toHaveLength(2)
  expect(both[0]).toBe(before[0])
  await draw(page, [
    [0.1, 0.9],
    [0.9, 0.9],
  ])
  await page.getByRole('button', { name: 'Undo the last line' }).click()
  expect(await lines(page)).toEqual(both)
  await expectWhole(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.reload()
  await page.getByText('Draw it, if you like').click()
  await expect(page.getByRole('img', { name: 'A place to draw your signature' })).toBeVisible()
  expect(await lines(page)).toEqual(both)
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await receiptOf(page)
  await page.goto('/signatures')
  await expect(page.getByText('Signed with a drawing')).toBeVisible()
})

test('what was filled in outlives an answer that never came', async ({ page }) => {
  await clientAt(page, CONSENT)
  await page.route('**/electronic-business/signature', route => route.abort())
  await page.getByLabel('Type your full name to sign').fill('Rosa Fernhollow')
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await expect(page.getByText('We cannot reach the office.')).toBeVisible()
  await page.unroute('**/electronic-business/signature')
  await page.reload()
  await expect(page.getByLabel('Type your full name to sign')).toHaveValue('Rosa Fernhollow')
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await receiptOf(page)
})

test('a client goes back to paper, and online again', { tag: '@engines' }, async ({ page }) => {
  await clientAt(page, CONSENT)
  await signs(page)
  await page.goto('/signatures')
  await page.getByRole('button', { name: 'I want paper from now on' }).click()
  const dialog = page.getByRole('dialog', { name: 'Use paper from now on?' })
  await expect(dialog).toContainText('What you signed before stays signed.')
  await expectWhole(page)
  await dialog.getByRole('button', { name: 'Keep signing online' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'I want paper from now on' }).click()
  await dialog.getByLabel('Do you want to tell us why? (optional)').fill('I share this phone.')
  await dialog.getByRole('button', { name: 'Yes, use paper' }).click()
  await expect(page.getByText('We heard you: paper from now on.')).toBeVisible()
  await expect(page.getByText(/^No, since /)).toBeVisible()
  await expectWhole(page)
  await page.getByRole('link', { name: 'Sign online again' }).click()
  await signs(page)
  await page.goto('/signatures')
  await expect(page.getByText(/^Yes, since /)).toBeVisible()
})

test('what no document says is stated in one’s own words, and signed by a spouse, too', {
  tag: '@engines',
}, async ({ page, browser }) => {
  const rosa = await ines.client()
  await ines.ask(rosa)
  await signIn(page, await ines.link(rosa))
  await page.goto('/documents')
  await page.getByRole('link', { name: /^I don’t have this right now/ }).click()
  await page.getByLabel('I can’t get it').check()
  await page.getByLabel('I sign a statement').check()
  await page.getByRole('button', { name: 'Tell the office' }).click()
  await receiptOf(page)
  await page.goto('/documents')
  await page.getByRole('link', { name: 'Write it and sign it here' }).click()

  await page.getByLabel('What should we know?').fill('I am paid in cash, $60 each Monday.')
  await expectWhole(page)
  await page.getByRole('button', { name: 'Go on to signing' }).click()
  await expectWhole(page)
  await enterCode(page, rosa)
  await expect(
    page.getByRole('heading', { level: 1, name: 'First: is it fine to do this online?' }),
  ).toBeFocused()
  await expectWhole(page)
  await page.getByLabel('Type your full name to sign').fill('Rosa Fernhollow')
  await page.getByRole('button', { name: 'I agree and sign' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Read and sign' })).toBeFocused()
  await expect(page.getByText('I am paid in cash, $60 each Monday.')).toBeVisible()

  await page.getByText('Does somebody else have to sign this, too?').click()
  await page.getByRole('button', { name: 'Ask them to sign' }).click()
  await page.getByRole('link', { name: 'Write the name of the person' }).click()
  await page.keyboard.type('Teo Fernhollow')
  await page.getByRole('button', { name: 'Ask them to sign' }).click()
  const link = page.getByRole('link', { name: 'Teo Fernhollow signs here, on this phone' })
  await expect(link).toBeVisible()
  await expectWhole(page)

  const teos = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await teos.goto((await link.getAttribute('href')) ?? '')
  await expect(teos.getByText('Teo Fernhollow, you were asked to read this')).toBeVisible()
  expect(new URL(teos.url()).hash).toBe('')
  await expectWhole(teos)
  await teos.getByLabel('Type your full name to sign').fill('Teo Fernhollow')
  await teos.getByRole('button', { name: 'Sign and send' }).click()
  await expect(teos.getByRole('heading', { level: 1, name: 'You signed it' })).toBeVisible()
  await expect(teos.getByText(/^SG-/)).toBeVisible()
  await expectWhole(teos)
  await teos.context().close()

  await page.reload()
  await expect(page.getByText(/^Signed [A-Z]/)).toBeVisible()
  await signs(page)
  await page.goto('/signatures')
  await expect(page.getByText(/ · by you \(Rosa Fernhollow\)/)).toHaveCount(2)
  await page.goto('/documents')
  await page.getByRole('link', { name: 'Write it and sign it here' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You signed this' })).toBeVisible()
})

test('words that are changed on another phone are read again before they are signed', async ({ page }) => {
  const rosa = await ines.client()
  const item = await ines.ask(rosa)
  await signIn(page, await ines.link(rosa))
  const other = await ines.sessionOf(rosa)
  const { action } = await other.post(`/api/v1/checklist-items/${item}/actions`, {
    choice: 'CANNOT_GET',
    option: 'SIGNED_STATEMENT',
  })
  const statement = `/api/v1/item-actions/${action.id}/statement`
  await other.put(statement, { text: 'I am paid in cash.', version: 0 })
  await page.goto(CONSENT)
  await enterCode(page, rosa)
  await signs(page)
  await page.goto(`/sign/item-actions/${action.id}`)
  await page.getByLabel('Type your full name to sign').fill('Rosa Fernhollow')
  await other.put(statement, { text: 'I am paid by card.', version: 1 })
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await expect(page.getByText('These words have changed since you read them.')).toBeVisible()
  await expect(page.getByText('I am paid by card.')).toBeVisible()
  await expectWhole(page)
  await page.getByRole('button', { name: 'I have read the new words' }).click()
  await expect(page.getByLabel('Type your full name to sign')).toHaveValue('Rosa Fernhollow')
  await page.getByRole('button', { name: 'Sign and send' }).click()
  await receiptOf(page)
})
