import { writeFile } from 'node:fs/promises'
import { type Browser, expect, type TestInfo } from '@playwright/test'
import { Caseworker, type Client, codeFor } from '../given'
import { messageThatSays } from '../mailbox'
import { pdf } from '../main-job/pdf'
import { heic, jpegHeldSideways, png } from '../main-job/photographs'
import { expectNoMetadata, expectUpright, servedPicture } from '../main-job/pictures'
import { type Phone, test } from './phone'

const LARGEST_PHOTO = 400 * 1024

test.describe.configure({ timeout: 120_000 })

let dana: Caseworker
test.beforeAll(async () => {
  dana = await Caseworker.signedIn()
})

/** Signs in with the code that was sent. */
async function signIn(phone: Phone, { contact }: Client, whose: 'Yes, it is mine' | 'No, I share it') {
  await phone.open('/')
  await phone.heading('Come on in')
  await phone.fill('Your phone number or email', contact)
  await phone.press('Send me a code')
  await phone.fill('Type the 6 numbers we sent you', await codeFor(contact))
  await phone.pick(whose)
  await phone.press('Sign in')
  await phone.heading('Hello, Rosa')
}

/** What a client photographs, as files: the first lies on its side, and says so. */
async function files(browser: Browser, info: TestInfo): Promise<string[]> {
  const pages = [
    await jpegHeldSideways(browser),
    await png(browser),
    await heic(browser, info.outputDir),
    pdf('Pay stub, first week', 'Pay stub, second week'),
  ]
  return Promise.all(
    pages.map(async ({ name, buffer }) => {
      const path = info.outputPath(name)
      await writeFile(path, buffer)
      return path
    }),
  )
}

test('a client signs in with a code, sends photographs and gets a confirmation', async ({
  phone,
  browser,
}, info) => {
  const rosa = await dana.client()
  const item = await dana.ask(rosa)
  await signIn(phone, rosa, 'Yes, it is mine')
  const cookies = await phone.browser.getCookies()
  expect(cookies.map(({ name, secure }) => [name.startsWith('__Host-'), secure])).toContainEqual([true, true])

  await phone.press('What you earn')
  await phone.heading('Add photos')
  const pages = await files(browser, info)
  await phone.choose('Select a file', pages)
  await phone.sees('Uploaded', { times: pages.length })
  await phone.press('Send 4 files to the office')
  await phone.heading('We have your pages')
  await messageThatSays(rosa.contact, await phone.confirmationNumber())

  const { id } = await dana.documentOf(item)
  const document = await dana.get(`/api/v1/documents/${id}`)
  expect(document.pages[0].bytes).toBeLessThanOrEqual(LARGEST_PHOTO)
  for (const page of [1, 2, 3]) {
    await expect(async () => {
      const picture = await servedPicture(dana.http, id, page)
      expectNoMetadata(picture)
      await expectUpright(browser, picture)
    }).toPass({ timeout: 30_000 })
  }
})

test('a client who does not have it says when to be reminded', async ({ phone }) => {
  const rosa = await dana.client()
  await dana.ask(rosa)
  await signIn(phone, rosa, 'Yes, it is mine')
  await phone.press('Documents')
  await phone.press('I don’t have this right now')
  await phone.heading('You don’t have it right now')
  await phone.pick('I can get it later. Remind me.')
  await phone.pickFirst('When should we remind you?')
  await phone.press('Tell the office')
  await phone.heading('We heard you')
  await messageThatSays(rosa.contact, await phone.confirmationNumber())
})

test('photographs outlive a reload, and clear and leave removes them and says so', async ({
  phone,
  browser,
}, info) => {
  const rosa = await dana.client()
  await dana.ask(rosa)
  await signIn(phone, rosa, 'Yes, it is mine')
  await phone.press('What you earn')
  await phone.heading('Add photos')
  await phone.choose('Select a file', (await files(browser, info)).slice(0, 1))
  await phone.sees('Uploaded')
  await phone.browser.refresh()
  await phone.sees('Uploaded')
  const kept = () => phone.browser.execute(async () => (await indexedDB.databases()).length)
  expect(await kept()).toBe(1)
  await phone.press('Clear and leave')
  await phone.press('Clear and leave', 'dialog[open]')
  await phone.heading('It is gone')
  await phone.sees('Nothing of yours is kept by this site on this phone.')
  expect(await kept()).toBe(0)
  expect(await phone.browser.execute(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await phone.browser.getCookies()).toEqual([])
  await phone.open('/')
  await phone.heading('Come on in')
})
