import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Caseworker, signIn } from './given'
import { messageThatSays } from './mailbox'
import { pdf } from './main-job/pdf'
import { png } from './main-job/photographs'

test('a caseworker sends the papers of somebody who stands at the counter', async ({ page, browser }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  await dana.ask(rosa, 'residency')
  await dana.ask(rosa)
  await dana.lendTo(page)
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.goto(`/staff/clients/${rosa.code}`)
  await page.getByRole('link', { name: 'Upload here' }).click()
  const panel = page.getByRole('dialog', { name: 'Upload at the counter' })
  await panel.getByLabel('Earned income').check()
  await panel.getByLabel('Pay stubs from the last 4 weeks').check()
  await panel.getByLabel('Choose files').setInputFiles([await png(browser), pdf('Second week')])
  await expect(panel.getByText(/^Arrived, /)).toHaveCount(2)
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Send 2 pages' }).click()
  await expect(panel.getByRole('heading', { name: 'We have the document' })).toBeFocused()
  const number = (await panel.getByText(/^PL-/).textContent()) ?? ''
  await expect(panel.getByText('Write this number down for the client.')).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Back to the record' }).click()
  await expect(page.getByText(/^Sent: .+, 2 pages$/)).toBeVisible()

  await messageThatSays(rosa.contact, number)
  const phone = await (await browser.newContext({ locale: 'en-US' })).newPage()
  await signIn(phone, await dana.link(rosa))
  await expect(phone.getByText('We copied your papers: What you earn')).toBeVisible()
  await phone.goto(`/confirmations/${number}`)
  await expect(phone.getByText('2 pages')).toBeVisible()
  await phone.getByRole('link', { name: /^See what you sent/ }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'What you sent' })).toBeVisible()
  await phone.context().close()
})
