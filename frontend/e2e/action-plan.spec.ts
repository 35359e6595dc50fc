import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { dayIn, words } from './days'
import { signIn } from './given'
import { type Colleague, Office } from './office'

let office: Office
let ines: Colleague
let tom: Colleague
test.beforeAll(async () => {
  office = await Office.opened()
  ines = await office.caseworker()
  tom = await office.caseworker('Tom Reed')
})

const WIDE = { width: 1280, height: 844 }
const goals = (page: Page) => page.getByRole('list', { name: 'Goals and steps' }).getByRole('listitem')
const panelOf = (page: Page, name: string) => page.getByRole('dialog', { name })

test('staff set a goal, the client does their step on the phone, and staff see it at once', async ({
  page,
  browser,
}) => {
  const rosa = await ines.client()
  await page.setViewportSize(WIDE)
  await ines.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}`)
  await expect(page.getByRole('heading', { name: 'Goals and steps' })).toBeVisible()
  await page.keyboard.press('g')
  const panel = panelOf(page, 'A goal')
  await panel.getByLabel('What does the client want to reach?').fill('A steady job near home')
  const first = panel.getByRole('group', { name: 'Step 1' })
  await first.getByLabel('What is to be done').fill('Ask the bakery for the form')
  await first.getByLabel('Due (optional)').fill(dayIn(5))
  await first.getByLabel('Give the caseworker a task when it is done').check()
  await panel.getByRole('button', { name: 'Add a step' }).click()
  const second = panel.getByRole('group', { name: 'Step 2' })
  await second.getByLabel('What is to be done').fill('Call the bakery')
  await second.getByLabel('Whose step it is').selectOption('Tom Reed')
  await second.getByRole('button', { name: /^Move up/ }).click()
  await expect(panel.getByRole('group', { name: 'Step 1' }).getByLabel('What is to be done')).toHaveValue(
    'Call the bakery',
  )
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Set the goal' }).click()
  await expect(page.getByText('The goal is set. The client sees it on their page.')).toBeVisible()
  await expect(goals(page).first()).toContainText('0 of 2 steps done')
  await expectAccessible(page)

  const phone = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signIn(phone, await ines.link(rosa))
  await expect(phone.getByText('1 step of your plan to do.')).toBeVisible()
  await phone.getByRole('link', { name: /Ask the bakery for the form/ }).click()
  await expect(phone.getByRole('heading', { name: 'Your plan' })).toBeVisible()
  await expect(phone.getByText('Tom Reed does this')).toBeVisible()
  await expect(phone.getByText(`By ${words.weekday(dayIn(5))}`)).toBeVisible()
  await expectAccessible(phone)
  await expectNoSidewaysScroll(phone)
  await phone.getByText('Tell us more about it').click()
  await phone.getByLabel('What should we know? (optional)').fill('They want me on Monday.')
  await phone.getByRole('button', { name: /^I did this/ }).click()
  await expect(phone.getByText(/PL-\w{4}-\w{4}/)).toBeVisible()
  await expect(phone.getByText('Ask the bakery for the form')).toBeVisible()

  await expect(goals(page).first()).toContainText('1 of 2 steps done', { timeout: 2000 })
  await expect(goals(page).first()).toContainText('They want me on Monday.')

  await phone.getByRole('link', { name: 'See your plan' }).click()
  await phone.getByRole('button', { name: /^It is not done after all/ }).click()
  await expect(phone.getByRole('button', { name: /^I did this/ })).toBeVisible()
  await expect(goals(page).first()).toContainText('0 of 2 steps done')
  await phone.context().close()
})

test('what stands in the way is written down, and of two who edit at once the second sees both', async ({
  page,
}) => {
  const rosa = await ines.client()
  const goal = await ines.post(`/api/v1/clients/${rosa.code}/goals`, {
    title: 'Read and write English',
    steps: [{ title: 'Go to the evening class', owner: 'CLIENT' }],
  })
  await page.setViewportSize(WIDE)
  await ines.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}`)
  await page.getByRole('link', { name: /^Something in the way/ }).click()
  const barrier = panelOf(page, 'Something in the way')
  await barrier.getByLabel('What stands in the way?').selectOption('Child care')
  await barrier.getByLabel('In the way of').selectOption('Go to the evening class')
  await expectAccessible(page)
  await barrier.getByRole('button', { name: 'Write it down' }).click()
  await page.getByRole('link', { name: /^Out of the way/ }).click()
  const gone = panelOf(page, 'Out of the way')
  await gone.getByLabel('How was it got out of the way?').fill('Her sister comes on Tuesdays.')
  await gone.getByRole('button', { name: 'Save' }).click()
  await expect(goals(page).first()).toContainText('Her sister comes on Tuesdays.')

  await goals(page).first().getByRole('link', { name: /^Edit/ }).click()
  const edit = panelOf(page, 'A goal')
  await edit.getByLabel('What does the client want to reach?').fill('Read English')
  const { version, steps } = (await tom.get(`/api/v1/clients/${rosa.code}/goals`)).items[0]
  await tom.put(`/api/v1/goals/${goal.id}`, {
    title: 'Write English',
    version,
    steps: [
      { id: steps[0].id, title: steps[0].title, owner: 'CLIENT' },
      { title: 'Borrow a book', owner: 'CLIENT' },
    ],
  })
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(edit.getByText('Somebody changed this while you worked.')).toBeVisible()
  await expect(edit.getByText('Write English')).toBeVisible()
  await expectAccessible(page)
  await edit.getByRole('button', { name: 'Put both together' }).click()
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(edit).toBeHidden()
  await expect(goals(page).first()).toContainText('Read English')
  await expect(goals(page).first()).toContainText('Borrow a book')
})

test('staff say where a client is against what is derived, and find whoever is there', async ({ page }) => {
  const rosa = await ines.client()
  await page.setViewportSize(WIDE)
  await ines.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}`)
  const journey = page.getByRole('region', { name: 'Where the client is' })
  await expect(journey).toContainText('Look at the application · the office')
  await page.keyboard.press('s')
  const panel = panelOf(page, 'Where the client is')
  await panel.getByLabel('Where the client is').selectOption('Paused')
  await panel.getByLabel('Why?').fill('In hospital until spring.')
  await panel.getByLabel('Next step in your words (optional)').fill('Call her sister')
  await panel.getByLabel('Due (optional)').fill(dayIn(20))
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Say so' }).click()
  await expect(journey).toContainText('Call her sister · the office')
  await expect(journey).toContainText('Otherwise it would be: Waiting for a decision')
  await expectAccessible(page)

  await page.goto('/staff/clients')
  await page.getByLabel('Where they are').selectOption('Paused')
  await expect(page.getByRole('row', { name: new RegExp(rosa.code) })).toContainText('Call her sister')
  await page.getByLabel('Where they are').selectOption('Closed')
  await expect(page.getByRole('row', { name: new RegExp(rosa.code) })).toHaveCount(0)

  await page.goto(`/staff/clients/${rosa.code}?panel=journey`)
  await panel.getByRole('button', { name: 'Follow the case again' }).click()
  await page
    .getByRole('dialog', { name: 'Follow the case again' })
    .getByRole('button', { name: 'Follow the case again' })
    .click()
  await expect(page.getByText('It follows the case again.')).toBeVisible()
  await expect(journey).toContainText('Look at the application · the office')
})
