import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { begunChange, reportedChange } from './change'
import { Caseworker, signIn } from './given'

let dana: Caseworker
test.beforeAll(async () => {
  dana = await Caseworker.signedIn()
})

test('one request paints the page: whose turn it is, what we do, what comes next', async ({ page }) => {
  const rosa = await dana.client()
  await dana.move(rosa, 'VERIFICATION_DUE')
  await dana.ask(rosa)
  await signIn(page, await dana.link(rosa))
  await expect(page.getByText('1 document to send.')).toBeVisible()
  const asked: string[] = []
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/')) asked.push(pathname)
  })
  await page.reload()
  const card = page.getByRole('article', { name: /Food benefits/ })
  await expect(card.getByText('Waiting for you')).toBeVisible()
  await expect(card.getByRole('heading', { name: 'What you need to do' })).toBeVisible()
  await expect(card.getByRole('heading', { name: 'What we are doing' })).toBeVisible()
  await expect(card.getByRole('heading', { name: 'What happens next' })).toBeVisible()
  await expect(card.getByRole('link', { name: /What you earn/ })).toBeVisible()
  expect(asked).toEqual(['/api/v1/home'])
  await card.getByText('What if I do nothing?').click()
  await expect(page.getByRole('heading', { name: 'What has happened' })).toBeVisible()
  await expect(page.getByText('We asked for: What you earn')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Call us: / }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^Send: What you earn/ })).toBeVisible()
  expect(asked).toEqual(['/api/v1/home', '/api/v1/calendar'])
  await expectAccessible(page)
})

test('the page follows what staff do', async ({ page }) => {
  const rosa = await dana.client()
  await signIn(page, await dana.link(rosa))
  await expect(page.getByText('Nothing to do right now.')).toBeVisible()
  await expect(page.getByText('We have your application.').first()).toBeVisible()
  await dana.move(rosa, 'IN_REVIEW')
  await page.reload()
  await expect(page.getByText('We are working on our decision.').first()).toBeVisible()
  await dana.move(rosa, 'APPROVED')
  await page.reload()
  await expect(page.getByText('You get this benefit.').first()).toBeVisible()
})

for (const [language, hello, turn] of [
  ['fr', 'Bonjour Rosa', 'C’est à vous'],
  ['es', 'Hola, Rosa', 'Le toca a usted'],
] as const) {
  test(`speaks ${language} to a client whose language it is`, async ({ page }) => {
    const rosa = await dana.client(language)
    await dana.ask(rosa)
    await signIn(page, await dana.link(rosa))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hello)
    await expect(page.getByText(turn)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hello)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 720 })
    await expectNoSidewaysScroll(page)
  })
}

test('what the phone knew stays on screen without a network, and says how old it is', async ({
  page,
  context,
}) => {
  await signIn(page, await dana.link(await dana.client()))
  await page.getByRole('link', { name: 'More' }).click()
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Home' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello, Rosa')
  await expect(page.getByText('You are offline.')).toBeVisible()
})

test('the days that count are on the page, the first one first, each with the way to what is due', async ({
  page,
}) => {
  const rosa = await dana.client()
  await signIn(page, await dana.link(rosa))
  await expect(page.getByText(/^Nothing is due right now\./)).toBeVisible()
  const phone = await dana.signerOf(rosa)
  await begunChange(phone)
  await reportedChange(phone)
  await dana.ask(rosa)
  await page.reload()
  const days = page.getByRole('list').filter({ hasText: 'Last day to tell us about a change' })
  await expect(days.getByRole('link', { name: /^You said you send this: .*in 7 days$/ })).toBeVisible()
  await expectAccessible(page)
  await days.getByRole('link', { name: /^Send: What you earn/ }).click()
  await expect(page).toHaveURL(/\/checklist\/.*\/photos$/)
})
