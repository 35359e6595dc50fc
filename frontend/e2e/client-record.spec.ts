import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { dayIn, openDayIn, words } from './days'
import { type Client, codeFor, signIn } from './given'
import { type Colleague, Office } from './office'

let office: Office
let ines: Colleague
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
})
test.beforeEach(({ page }) => ines.lendTo(page))

/** The form that this link or button of the record opens, at its side. */
async function open(page: Page, link: string | RegExp, title: string) {
  await page.getByRole('link', { name: link }).first().click()
  return page.getByRole('dialog', { name: title })
}

const record = (page: Page, { code }: Client) => page.goto(`/staff/clients/${code}`)

test('a client takes five answers, and one who is here already is recognised', async ({ page }) => {
  const rosa = await ines.client('es', 'Rosa Fernhollow')
  await page.goto('/staff/clients/new')
  const main = page.getByRole('main')
  await expect(
    main.getByRole('group').or(main.getByRole('textbox')).or(main.getByRole('combobox')),
  ).toHaveCount(5)
  await page.getByRole('button', { name: 'Create the client' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Write the client’s name',
    'Write a phone number or an email address',
    'Choose a language',
    'Choose a program',
  ])
  await expectAccessible(page)
  await page.getByLabel('Name', { exact: true }).fill('Rosa Fernhollow')
  await expect(page.getByRole('heading', { name: 'Perhaps here already' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Rosa Fernhollow' })).toBeVisible()
  await page.getByLabel('Phone or email').fill(rosa.contact)
  await page.getByLabel('Español').check()
  await page.getByLabel('Program', { exact: true }).selectOption('SNAP · Food benefits')
  await page.getByRole('button', { name: 'Create the client' }).click()
  await expect(main.getByText('Another client has this phone or email:')).toBeVisible()
  await page.reload()
  await expect(page.getByText('This is what you typed before.')).toBeVisible()
  await page.getByLabel('Phone or email').fill(`again-${rosa.contact}`)
  await page.getByRole('button', { name: 'Create the client' }).click()
  await expect(page.getByText(/CL-\S+ is created\. These names are much alike: CL-/)).toBeVisible()
})

test('the client’s page follows the states; what takes something away needs a reason', async ({
  page,
  browser,
}) => {
  const rosa = await ines.client()
  const phone = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signIn(phone, await ines.link(rosa))
  await record(page, rosa)
  const move = async (state: string, reason?: string) => {
    const panel = await open(page, /^Move on/, 'Move the enrolment on')
    await panel.getByLabel(state, { exact: true }).check()
    if (reason !== undefined) {
      await panel.getByRole('button', { name: 'Move it on' }).click()
      await expect(panel.getByRole('alert')).toContainText('Write the reason: this takes something away')
      await expectAccessible(page)
      await panel.getByLabel('Reason').fill(reason)
    }
    await panel.getByRole('button', { name: 'Move it on' }).click()
    await expect(panel).toBeHidden()
    await phone.reload()
  }
  const says = (text: string) => expect(phone.getByText(text, { exact: true }).first()).toBeVisible()
  await move('Interview due')
  await says('Next, we talk with you.')
  await move('Verification due')
  await says('We are gathering the papers for your case.')
  await move('In review')
  await says('We are working on our decision.')
  await move('Denied', 'The income is over the limit.')
  await says('We had to say no. Our letter says what you can do.')
  await expect(page.getByRole('link', { name: /^Move on/ })).toBeHidden()
  await expect(phone.getByText('The income is over the limit.')).toBeHidden()
  await phone.context().close()
})

test('amount, days and period are set, and refused where they cannot be', async ({ page, browser }) => {
  const rosa = await ines.client()
  await record(page, rosa)
  const panel = await open(page, /^Amount and dates/, 'Amount and dates')
  await panel.getByLabel('Amount a month (USD)').fill('much')
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel.getByRole('alert')).toContainText('Write an amount, such as 291.50')
  await panel.getByLabel('Amount a month (USD)').fill('1,291.5')
  await panel.getByLabel('Next payment').fill(dayIn(20))
  await panel.getByLabel('Period from').fill(dayIn(30))
  await panel.getByLabel('Period to').fill(dayIn(10))
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel.getByRole('alert')).toContainText('This must come after the start')
  await expectAccessible(page)
  await panel.getByLabel('Period to').fill(dayIn(200))
  await panel.getByLabel('Decide by').fill(dayIn(15))
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toBeHidden()
  const row = page.getByRole('table', { name: 'Enrolments' })
  await expect(row).toContainText('$1,291.50')
  await expect(row).toContainText(`decide by ${words.shortDay(dayIn(15))}`)
  const phone = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signIn(phone, await ines.link(rosa))
  const card = phone.getByRole('article', { name: /Food benefits/ })
  for (const shown of [
    '$1,291.50',
    words.shortDay(dayIn(20)),
    `For ${words.day(dayIn(30))} to ${words.day(dayIn(200))}.`,
    `We decide by ${words.weekday(dayIn(15))}.`,
  ]) {
    await expect(card).toContainText(shown)
  }
  await phone.context().close()
})

test('what is asked reads on the phone as it was asked; its day is moved, and it is taken back', async ({
  page,
  browser,
}) => {
  const rosa = await ines.client()
  await record(page, rosa)
  let panel = await open(page, 'Ask for proof', 'Ask for a document')
  await panel.getByRole('button', { name: 'Ask the client' }).click()
  await expect(panel.getByRole('alert').getByRole('link')).toHaveCount(2)
  await panel.getByLabel('What do you need proof of?').selectOption('Earned income')
  await panel.getByLabel('Tax return').uncheck()
  await panel.getByLabel('Why do you need it?').fill('You told us about new work at the mill.')
  await panel.getByLabel('Due', { exact: true }).fill(dayIn(3))
  await panel.getByRole('button', { name: 'Ask the client' }).click()
  await expect(panel.getByRole('alert')).toContainText('The client must have more time')
  await expectAccessible(page)
  await panel.getByLabel('Due', { exact: true }).fill(openDayIn(21))
  await panel.getByRole('button', { name: 'Ask the client' }).click()
  await expect(panel).toBeHidden()

  const phone = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signIn(phone, await ines.link(rosa))
  await phone.getByRole('link', { name: 'Send my documents' }).click()
  const card = phone.getByRole('region', { name: 'What you earn' })
  await expect(card).toContainText('Why now: You told us about new work at the mill.')
  await expect(card).toContainText(`By ${words.weekday(openDayIn(21))}`)
  await expect(card).toContainText('Pay stubs from the last 4 weeks')
  await expect(card).not.toContainText('Tax return')

  panel = await open(page, /^Move the date/, 'Move the due date')
  await panel.getByLabel('New due date').fill(openDayIn(35))
  await panel.getByRole('button', { name: 'Move the date' }).click()
  await expect(panel).toBeHidden()
  await phone.reload()
  await expect(card).toContainText(`By ${words.weekday(openDayIn(35))}`)

  panel = await open(page, /^Take back/, 'Take the request back')
  await panel.getByLabel('Reason').fill('The mill answered us.')
  await panel.getByRole('button', { name: 'Take the request back' }).click()
  await expect(panel).toBeHidden()
  await expect(page.getByText(/^Request taken back: /)).toBeVisible()
  await phone.reload()
  await expect(phone.getByText('Waiting for you: 0')).toBeVisible()
  await phone.context().close()
})

test('a contact is put right, and only the new one lets the client in', async ({ page, browser }) => {
  const rosa = await ines.client()
  await record(page, rosa)
  await page.getByRole('button', { name: `Remove ${rosa.contact}` }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove this contact?' })
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(dialog.getByRole('alert')).toContainText('This is the only way to reach the client.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  const panel = await open(page, 'Add a contact', 'Add a contact')
  await panel.getByLabel('Phone or email').fill('nobody')
  await panel.getByRole('button', { name: 'Add the contact' }).click()
  await expect(panel.getByRole('alert')).toBeVisible()
  const right = `right-${rosa.contact}`
  await panel.getByLabel('Phone or email').fill(right)
  await panel.getByRole('button', { name: 'Add the contact' }).click()
  await page.getByRole('button', { name: `Remove ${rosa.contact}`, exact: true }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('button', { name: `Remove ${rosa.contact}`, exact: true })).toBeHidden()

  const phone = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await phone.goto('/sign-in')
  await phone.getByLabel('Your phone number or email').fill(right)
  await phone.getByRole('button', { name: 'Send me a code' }).click()
  await phone.getByLabel('Type the 6 numbers we sent you').fill(await codeFor(right))
  await phone.getByRole('radio', { name: /^Yes, it is mine/ }).check()
  await phone.getByRole('button', { name: 'Sign in' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Hello, Rosa' })).toBeVisible()
  await phone.context().close()
})

test('a number that a client reads out leads to the client and to what was sent', async ({ page }) => {
  const rosa = await ines.client()
  const number = await ines.copies(await ines.ask(rosa), 'Pay stub')
  await page.goto('/staff/clients')
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(number.toLowerCase().replaceAll('-', ' '))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Confirmation ${number}`)
  await expect(page.getByText('Sent a document')).toBeVisible()
  await page.getByRole('link', { name: 'Rosa Fernhollow' }).click()
  await page.getByRole('link', { name: 'All of it' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Client created' })).toContainText(
    ines.member.name,
  )
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: 'Open the document' }).click()
  await expect(page.getByRole('heading', { name: 'Earned income' })).toBeVisible()
  await page.goto('/staff/confirmations/PL-0000-0000')
  await expect(page.getByRole('alert')).toBeVisible()
})

test('a change that crosses a colleague’s is not made, and shows how it is now', async ({ page }) => {
  const rosa = await ines.client()
  await record(page, rosa)
  const panel = await open(page, /^Move on/, 'Move the enrolment on')
  await panel.getByLabel('Interview due').check()
  await ines.move(rosa, 'IN_REVIEW')
  await panel.getByRole('button', { name: 'Move it on' }).click()
  await expect(panel.getByRole('status')).toContainText('Somebody changed this while you worked.')
  await expect(panel.getByText('It is now: In review.')).toBeVisible()
  await expectAccessible(page)
  await panel.getByLabel('Approved').check()
  await panel.getByRole('button', { name: 'Move it on' }).click()
  await expect(panel).toBeHidden()
  await expect(page.getByRole('table', { name: 'Enrolments' })).toContainText('Approved')
})

test('who lost the phone comes in again once somebody has checked who it is', async ({ page, browser }) => {
  const rosa = await ines.client()
  const lost = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signIn(lost, await ines.link(rosa))
  await record(page, rosa)
  const panel = await open(page, 'They lost their phone or email', 'Let them in again')
  await panel.getByRole('button', { name: 'Let them in again' }).click()
  await expect(panel.getByRole('alert').getByRole('link')).toHaveCount(3)
  await panel.getByLabel('Photo ID seen').check()
  await panel.getByLabel('What you checked').fill('Licence 123456789')
  const found = `found-${rosa.contact}`
  await panel.getByLabel('Their new phone or email').fill(found)
  await panel.getByLabel(rosa.contact).check()
  await panel.getByRole('button', { name: 'Let them in again' }).click()
  await expect(panel.getByRole('alert')).toContainText('Leave the number out')
  await expectAccessible(page)
  await panel.getByLabel('What you checked').fill('Licence, photograph matches.')
  await panel.getByRole('button', { name: 'Let them in again' }).click()
  await expect(panel).toBeHidden()
  await expect(page.getByText('Lost: lets nobody in', { exact: true })).toBeVisible()
  await expect(page.getByText('Let in again: Photo ID seen')).toBeVisible()
  await lost.reload()
  await expect(lost.getByLabel('Your phone number or email')).toBeVisible()
  await lost.getByLabel('Your phone number or email').fill(found)
  await lost.getByRole('button', { name: 'Send me a code' }).click()
  await lost.getByLabel('Type the 6 numbers we sent you').fill(await codeFor(found))
  await lost.getByRole('radio', { name: /^Yes, it is mine/ }).check()
  await lost.getByRole('button', { name: 'Sign in' }).click()
  await expect(lost.getByRole('heading', { level: 1, name: 'Hello, Rosa' })).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^Verified .*no signing before/)).toBeVisible()
  await lost.context().close()
})

test('person and household are corrected there, and the history is found again', async ({ page }) => {
  const rosa = await ines.client()
  await record(page, rosa)
  let panel = await open(page, /^Correct$/, 'Correct the person')
  await panel.getByLabel('Wants to be called').fill('Ro')
  await panel.getByLabel('Speaks').selectOption('Spanish')
  await panel.getByLabel('Interpreter').check()
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(panel).toBeHidden()
  await expect(page.getByRole('note', { name: 'What they need' })).toContainText('Interpreter')
  const person = page.locator('#person')
  await person.getByText('History').click()
  await expect(person.getByRole('listitem').filter({ hasText: 'Wants to be called' })).toContainText(
    ines.member.name,
  )
  panel = await open(page, 'Add a person', 'Add a person')
  await panel.getByLabel('Name', { exact: true }).fill('Luz Fernhollow')
  await panel.getByLabel('What they are to the client').selectOption('Child')
  await panel.getByLabel('Lives there since').fill('2024-05-01')
  await panel.getByRole('button', { name: 'Add a person' }).click()
  await expect(panel).toBeHidden()
  await expectAccessible(page)
  panel = await open(page, 'Was never true Luz Fernhollow', 'Was never true')
  await panel.getByLabel('Why it was never true').fill('Only gets mail there.')
  await panel.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('#household')).toContainText('Nobody else is written down.')
  await page.getByRole('link', { name: 'All of it' }).click()
  await page.getByLabel('What about').selectOption('Person and household')
  await expect(page).toHaveURL(/group=RECORD/)
  await page.getByLabel('With these words').fill('struck')
  await expect(page.getByText('Shown: 1')).toBeVisible()
  await expect(page).not.toHaveURL(/struck/)
  await expectAccessible(page)
})
