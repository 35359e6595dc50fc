import { existsSync } from 'node:fs'
import { type Browser, expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './accessibility'
import { dayIn } from './days'
import { messageThatSays } from './mailbox'
import { Caseworker } from './main-job/caseworker'
import { Client } from './main-job/client'
import { LATITUDE, MAKER } from './main-job/exif'
import { pdf } from './main-job/pdf'
import { heic, jpegHeldSideways, png } from './main-job/photographs'
import { expectNoMetadata, expectUpright, servedPicture } from './main-job/pictures'

const NAME = 'Rosalind Testwell'
const REQUIREMENT = 'Earned income'
const NOT_FOR_OTHER_EYES = /Rosalind|Testwell|SNAP|food|benefit|earn|income|pay|hours/i

// On Debian it is installed with the browsers, so that a missing encoder is a failure there.
const canEncodeHeic =
  existsSync('/etc/debian_version') ||
  (process.env.PATH ?? '').split(':').some(folder => existsSync(`${folder}/heif-enc`))

test.use({ actionTimeout: 30_000 })

async function arrive(browser: Browser, browserName: string) {
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  const contact = `rosalind.${browserName}.${Date.now()}@example.org`
  return { desk, phone, contact, caseworker: new Caseworker(desk), client: new Client(phone, contact) }
}

test(
  'a client photographs what a caseworker asked for, and sees what was decided',
  { tag: '@engines' },
  async ({ browser, browserName }, info) => {
    test.setTimeout(240_000)
    const { desk, phone, contact, caseworker, client } = await arrive(browser, browserName)

    await caseworker.signIn()
    const code = await caseworker.create(NAME, contact)
    await caseworker.moveTo('Sent in')
    await caseworker.ask({ requirement: REQUIREMENT, reason: 'You have a new job.', dueOn: dayIn(21) })
    await caseworker.sendSignInLink()

    await client.openLink()
    await expect(phone.getByText('Waiting for you')).toBeVisible()
    await expectNoSidewaysScroll(phone)
    await expectAccessible(phone)
    await phone.getByRole('link', { name: /^What you earn.*Needed by/ }).click()
    const photographs = [await jpegHeldSideways(browser), await png(browser)]
    if (canEncodeHeic) photographs.push(await heic(browser, info.outputDir))
    else info.annotations.push({ type: 'left out', description: 'no HEIC page: heif-enc is not installed' })
    for (const { name, buffer } of photographs) {
      expect(buffer.includes(MAKER) && buffer.includes(LATITUDE), name).toBe(!name.endsWith('.png'))
    }
    const files = [...photographs, pdf('Pay stub, first week', 'Pay stub, second week')]
    await client.addPages(files)
    await expectNoSidewaysScroll(phone)
    const first = await client.send(files.length)
    const confirmation = await messageThatSays(contact, first)
    expect(`${confirmation.subject} ${confirmation.body}`).not.toMatch(NOT_FOR_OTHER_EYES)

    const pages = photographs.length + 2
    const check = new RegExp(`^Check: ${REQUIREMENT}, ${pages} pages$`)
    const sent = await caseworker.openFromWorklist(code, check)
    await caseworker.lookAtPages(pages)
    for (let number = 1; number <= photographs.length; number++) {
      const picture = await servedPicture(desk.request, sent, number)
      expectNoMetadata(picture)
      await expectUpright(browser, picture)
    }
    await caseworker.askForRetake(/blurry/, 'The second line, please.')

    await messageThatSays(contact, 'needs to be sent again')
    await client.home()
    await phone.getByRole('link', { name: /^What you earn.*Take it again by/ }).click()
    await expect(phone.getByText(/^The photo is blurry\./)).toBeVisible()
    await expect(phone.getByText('“The second line, please.”')).toBeVisible()
    await client.addPages([await jpegHeldSideways(browser)], { fullSize: true })
    const second = await client.send(1)
    expect(second).not.toBe(first)
    await messageThatSays(contact, second)

    const again = await caseworker.openFromWorklist(code, new RegExp(`^Check: ${REQUIREMENT}, 1 page$`))
    await caseworker.lookAtPages(1)
    const picture = await servedPicture(desk.request, again, 1)
    expectNoMetadata(picture)
    await expectUpright(browser, picture)
    await caseworker.accept()
    await caseworker.openRecord(code)
    await caseworker.moveTo('In review')
    await caseworker.setTerms({
      'Amount a month (USD)': '291.50',
      'Next payment': dayIn(10),
      'Period from': dayIn(1),
      'Period to': dayIn(180),
    })
    await caseworker.moveTo('Approved')
    await caseworker.expectConfirmationOf(NAME, second)

    await messageThatSays(contact, 'We have a letter for you')
    await client.home()
    await expect(phone.getByText('You get this benefit.', { exact: true })).toBeVisible()
    await expect(phone.getByText('$291.50')).toBeVisible()
    await expect(phone.getByText('Next payment', { exact: true })).toBeVisible()
    await expect(phone.getByText(/^For .+ to .+\.$/)).toBeVisible()
    await expectAccessible(phone)
  },
)
