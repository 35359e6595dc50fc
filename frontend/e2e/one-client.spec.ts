import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { dayIn } from './days'
import { aPhone, type Client, signIn } from './given'
import { type Colleague, Office } from './office'

let ines: Colleague
let bea: Colleague
let tom: Colleague
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  const office = await Office.opened()
  ines = await office.caseworker()
  bea = await office.caseworker('Bea Lund')
  tom = await office.caseworker('Tom Reed')
})

const phone = aPhone().slice(0, -1)

/** By hand, as they call; answers with the client ID. */
async function takenDown(page: Page, name: string, contact: string, program: string) {
  await page.goto('/staff/clients/new')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Phone or email').fill(contact)
  await page.getByLabel('English').check()
  await page.getByLabel('Program', { exact: true }).selectOption(program)
  await page.getByRole('button', { name: 'Create the client' }).click()
  await expect(page.getByText(/CL-\S+ is created/)).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** From the record to its end: the same client, other hands. */
const step = test.step
const panelOf = (page: Page, name: string) => page.getByRole('dialog', { name })
const goals = (page: Page) => page.getByRole('list', { name: 'Goals and steps' }).getByRole('listitem')
const rows = (page: Page) => page.getByRole('table', { name: 'What waits, due first' }).getByRole('row')

async function mine(page: Page, who: Colleague) {
  await page.context().clearCookies()
  await who.lendTo(page)
  await page.goto('/staff/worklist?mine=true')
}

test('who calls twice is one client again, and two once that is undone; and is helped to the end', async ({
  page,
  browser,
}) => {
  await ines.lendTo(page)
  const first = await takenDown(page, 'Rosa Quillmarsh', `${phone}1`, 'snap')
  const second = await takenDown(page, 'Quillmarsh Rosa', `${phone}2`, 'medicaid')

  const suspected = page.getByRole('link', { name: `May be Rosa Quillmarsh (${first})` })
  await expect(async () => {
    await page.reload()
    await expect(suspected).toBeVisible({ timeout: 2000 })
  }).toPass()
  await suspected.click()
  await expect(page.getByText('Same name · Almost the same phone')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Two records side by side' })).toContainText(first)
  await expectAccessible(page)
  await page.getByRole('button', { name: `Merge into ${first}` }).click()
  await expect(page.getByText(`${second} is part of this record now.`)).toBeVisible()
  await expect(page.getByText(`${phone}2`.slice(-4)).first()).toBeVisible()
  await page.goto(`/staff/clients/${second}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rosa Quillmarsh')

  await page.getByRole('link', { name: `Merged with ${second} by Ines Vale: compare or undo` }).click()
  await page.getByRole('button', { name: 'Undo the merge' }).click()
  const asked = page.getByRole('dialog', { name: 'Undo the merge?' })
  await expectAccessible(page)
  await asked.getByRole('button', { name: 'Undo the merge' }).click()
  await expect(page.getByRole('button', { name: `Merge into ${first}` })).toBeVisible()
  await page.goto(`/staff/clients/${second}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quillmarsh Rosa')
  await expect(page.getByText(`${phone}1`.slice(-4))).toBeHidden()

  await step('she is given to Bea, with a note', async () => {
    await page.goto(`/staff/clients/${first}`)
    await page.getByRole('link', { name: 'Change', exact: true }).click()
    await page.getByRole('dialog').getByLabel('Caseworker').selectOption('Bea Lund')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('main')).toContainText('Caseworker Bea Lund')
    await page.keyboard.press('n')
    const note = panelOf(page, 'Add a note')
    await note.getByLabel('What happened?').fill('Called twice: she has two phones.')
    await note.getByRole('button', { name: 'Add the note' }).click()
    await expect(page.getByText('Called twice: she has two phones.').first()).toBeVisible()
  })

  await step('a goal is set, and she does her step on the phone', async () => {
    await page.keyboard.press('g')
    const goal = panelOf(page, 'A goal')
    await goal.getByLabel('What does the client want to reach?').fill('A steady job near home')
    const one = goal.getByRole('group', { name: 'Step 1' })
    await one.getByLabel('What is to be done').fill('Ask the bakery for the form')
    await one.getByLabel('Due (optional)').fill(dayIn(5))
    await one.getByLabel('Give the caseworker a task when it is done').check()
    await goal.getByRole('button', { name: 'Set the goal' }).click()
    await expect(goals(page).first()).toContainText(/0 of 1 steps? done/)

    const screen = { viewport: { width: 390, height: 844 }, locale: 'en-US' }
    const hers = await (await browser.newContext(screen)).newPage()
    await signIn(hers, await ines.link({ code: first } as Client))
    await hers.getByRole('link', { name: /Ask the bakery for the form/ }).click()
    await hers.getByRole('button', { name: /^I did this/ }).click()
    await expect(hers.getByText(/PL-\w{4}-\w{4}/)).toBeVisible()
    await expectAccessible(hers)
    await expectNoSidewaysScroll(hers)
    await expect(goals(page).first()).toContainText(/1 of 1 steps? done/, { timeout: 2000 })
    await hers.context().close()
  })

  await step('Bea is away, and what waits for her is Tom’s until she is back', async () => {
    await mine(page, bea)
    await expect(rows(page).filter({ hasText: first })).toContainText('The client did a step')
    await page.goto('/staff/worklist/absences')
    await page.getByLabel('Last day away').fill(dayIn(2))
    await page.getByLabel('Who stands in').selectOption('Tom Reed')
    await page.getByRole('button', { name: 'Note it' }).click()
    await expect(page.getByText('Tom Reed stands in')).toBeVisible()
    await mine(page, tom)
    await expect(rows(page).filter({ hasText: first })).toContainText('The client did a step')
  })

  await step('Tom takes the list with him, by client ID', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    const panel = panelOf(page, 'Export this list')
    await panel.getByLabel('CSV').check()
    const coming = page.waitForEvent('download')
    await panel.getByRole('button', { name: 'Export' }).click()
    const text = await readFile(await (await coming).path(), 'utf8')
    expect(text).toContain(first)
    expect(text).not.toContain('Quillmarsh')
  })

  await step('Bea is back', async () => {
    await mine(page, bea)
    await page.goto('/staff/worklist/absences')
    await page.getByRole('button', { name: 'Back again' }).click()
    await expect(page.getByText('Nobody is away.')).toBeVisible()
    await page.goto('/staff/worklist?mine=true')
    await expect(rows(page).filter({ hasText: first })).toContainText('The client did a step')
  })
})
