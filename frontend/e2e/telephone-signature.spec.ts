import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { Caseworker, type Client, signIn } from './given'
import { messageThatSays } from './mailbox'
import { agreedByTelephone, playedToItsEnd, voice } from './voice'

async function atThePhoneWith(page: Page, dana: Caseworker, rosa: Client) {
  await dana.lendTo(page)
  await page.goto(`/staff/clients/${rosa.code}`)
  await page.getByRole('link', { name: 'Consent by phone' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign by telephone' })).toBeVisible()
}

test('a client on the phone agrees with their voice, recorded here, and gets a copy', async ({ baseURL }) => {
  const info = test.info()
  const file = info.outputPath('rosa.wav')
  mkdirSync(info.outputDir, { recursive: true })
  writeFileSync(file, voice(0.7))
  const launch = info.project.use.launchOptions ?? {}
  const browser = await chromium.launch({
    ...launch,
    args: [
      ...(launch.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${file}`,
      '--autoplay-policy=no-user-gesture-required',
    ],
  })
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    permissions: ['microphone'],
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client('fr')
  await atThePhoneWith(page, dana, rosa)
  await expect(page.getByText('Puis-je enregistrer', { exact: false })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Keep it as their signature' }).click()
  await expect(page.getByRole('alert').getByText('Record what they say, or choose the file')).toBeVisible()
  await page.getByRole('button', { name: 'Start recording' }).click()
  await expect(page.getByText('Recording. We hear you.')).toBeVisible()
  await page.waitForTimeout(7_000)
  await page.getByRole('button', { name: 'Stop recording' }).click()
  await expect(page.getByText('Somebody is heard. Now play it to its end.')).toBeVisible()

  await page.getByLabel('I played it to its end, and it can be understood').check()
  await page.getByRole('button', { name: 'Keep it as their signature' }).click()
  await expect(page.getByRole('alert').getByText('Play the recording to its end first')).toBeVisible()
  await playedToItsEnd(page)
  await page.getByLabel('Number you spoke on').fill('206 555 0187')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Keep it as their signature' }).click()
  await expect(page.getByRole('heading', { name: 'It is signed' })).toBeFocused()
  const number = (await page.getByText(/^PL-/).textContent()) ?? ''
  await expectAccessible(page)

  await page.getByRole('link', { name: 'The recording' }).click()
  await expect(page.getByText('•••0187')).toBeVisible()
  await playedToItsEnd(page)
  await expectAccessible(page)
  const signature = page.url().split('/').pop()
  await browser.close()

  await messageThatSays(rosa.contact, number)
  const session = await dana.sessionOf(rosa)
  const { items } = await session.get('/api/v1/signatures')
  expect(items.map((one: { number: string }) => one.number)).toEqual([signature])
  const copy = await session.http.get(`/api/v1/signatures/${signature}/copy`)
  expect(copy.headers()['content-type']).toBe('application/pdf')
})

test('a silent file is refused at once, and the telephone system’s real one is kept', async ({ page }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  await page.setViewportSize({ width: 390, height: 844 })
  await atThePhoneWith(page, dana, rosa)
  await page.getByLabel('By our telephone system, which made a file').check()
  const choose = page.getByLabel('Choose the file')
  await choose.setInputFiles({ name: 'call.wav', mimeType: 'audio/wav', buffer: voice(0.001) })
  await expect(page.getByRole('alert')).toContainText(
    'Nobody is heard speaking for long enough: 0 of at least 3',
  )
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Throw it away and take another' }).click()
  await choose.setInputFiles({
    name: 'notes.mp3',
    mimeType: 'audio/mpeg',
    buffer: Buffer.from('%PDF-1.7 notes'),
  })
  await expect(page.getByRole('alert')).toContainText('This file is no recording that we can take')
  await page.getByRole('button', { name: 'Throw it away and take another' }).click()
  await choose.setInputFiles({ name: 'call.wav', mimeType: 'audio/wav', buffer: voice(0.6) })
  await expect(page.getByText('Somebody is heard. Now play it to its end.')).toBeVisible()
  await playedToItsEnd(page)
  await page.getByLabel('I played it to its end, and it can be understood').check()
  await page.getByRole('button', { name: 'Keep it as their signature' }).click()
  await expect(page.getByRole('heading', { name: 'It is signed' })).toBeFocused()
})

test('a client reads what they said, and says that something in it is wrong', async ({ page, browser }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client('fr')
  const { confirmation } = await agreedByTelephone(
    dana,
    rosa,
    'Rosa accepte de recevoir ses avis sur sa page.',
  )
  const phone = await (await browser.newContext({ locale: 'fr-CA' })).newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await signIn(phone, await dana.link(rosa))
  await phone.goto(`/confirmations/${confirmation.number}`)
  await phone.getByRole('link', { name: 'Voir ce que vous avez dit, ou dire que ce n’est pas exact' }).click()
  await expect(phone.getByText('Rosa accepte de recevoir ses avis sur sa page.')).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: 'Demander un appel' }).click()
  await expect(phone.getByRole('alert')).toContainText('Écrivez ce qui n’est pas exact')
  await phone.getByLabel('Dites-nous ce qui n’est pas exact').fill('Je veux mes avis par la poste.')
  await phone.getByRole('button', { name: 'Demander un appel' }).click()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(
    'Vous nous avez dit que quelque chose n’est pas exact',
  )
  await phone.context().close()

  await dana.lendTo(page)
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.goto(`/staff/clients/${rosa.code}`)
  await page.getByRole('link', { name: /Do it now/ }).click()
  await page.getByRole('link', { name: 'See what they say, and hear the recording' }).click()
  await expect(page.getByText('Je veux mes avis par la poste.')).toBeVisible()
  await expectAccessible(page)
})
