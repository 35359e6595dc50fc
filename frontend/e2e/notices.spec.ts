import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { Caseworker, signIn } from './given'

test('a client reads a letter that cuts a benefit, with every date, and the office sees that it was opened', async ({
  page,
}) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  for (const to of ['IN_REVIEW', 'APPROVED']) await dana.move(rosa, to)
  const cut = { to: 'ADVERSE_ACTION_PENDING', reason: 'Your rent went down in March.', version: rosa.version }
  await dana.post(`/api/v1/enrolments/${rosa.enrolmentId}/moves`, cut)

  await signIn(page, await dana.link(rosa))
  await page.getByRole('link', { name: 'There are 2 letters for you' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your letters' })).toBeVisible()
  await expect(page.getByText('New', { exact: true })).toHaveCount(2)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  await page.getByRole('radio', { name: /^Here only/ }).check()
  await expect(page.getByText('Saved. It counts from the next letter on.')).toBeVisible()

  await page.getByRole('link', { name: /will stop/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your Food benefits will stop')
  await expect(page.getByText('Your rent went down in March.')).toBeVisible()
  await expect(page.getByText(/^Ask for a hearing by .* to keep your benefits/)).toBeVisible()
  // The foot of every page has the number, too; this is the letter's own.
  await expect(page.getByRole('main').getByRole('link', { name: /^Call us/ })).toHaveAttribute(
    'href',
    /^tel:/,
  )
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  const pdf = page.getByRole('link', { name: 'Open as a PDF' })
  const file = await page.request.get((await pdf.getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toContain('application/pdf')
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await expect
    .poll(async () => {
      const { items } = await dana.get(`/api/v1/clients/${rosa.code}/notices`)
      return items.map(({ state }: { state: { status: string } }) => state.status)
    })
    .toEqual(['OPENED', 'ISSUED'])
})

test('a client of a program without hearings reads to whom to object, and by when', async ({ page }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client('fr', 'Rosa Aulneboise', 'canada-child-benefit')
  for (const to of ['IN_REVIEW', 'APPROVED']) await dana.move(rosa, to)
  await signIn(page, await dana.link(rosa))
  await page.goto('/notices')
  await page.getByRole('link', { name: /^Votre demande est acceptée/ }).click()
  await expect(page.getByText(/^Si vous n’êtes pas d’accord, écrivez un avis d’opposition/)).toBeVisible()
  await expect(page.getByText(/chef des Appels/)).toBeVisible()
  await expect(page.getByText(/audience/)).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test('the office writes down on the phone how a client wants letters', async ({ page }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  await dana.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}?panel=letters`)
  const form = page.getByRole('dialog')
  await expect(form.getByText('Nothing was said. Letters go by mail as well.')).toBeVisible()
  await form.getByRole('radio', { name: 'On their page only' }).check()
  await form.getByRole('radio', { name: 'On the phone' }).check()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('How the client wants letters is saved.')).toBeVisible()
  await page.goto(`/staff/clients/${rosa.code}?panel=letters`)
  await expect(form.getByText(/On their page only · On the phone ·/)).toBeVisible()
})
