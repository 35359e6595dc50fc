import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { Caseworker, signIn } from './given'
import { pdf } from './main-job/pdf'
import { paper } from './paper'

const HEIC = new URL(
  '../../backend/server/src/main/resources/org/porchlight/platform/pictures/probe.heic',
  import.meta.url,
)

test('files go by their names, what cannot be sent is not tried again, and the keyboard stays', async ({
  page,
}) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  const item = await dana.ask(rosa)
  await signIn(page, await dana.link(rosa))
  await page.goto(`/checklist/${item}/photos`)
  const files = [
    await paper(page),
    { ...pdf('One', 'Two', 'Three'), name: 'stub.pdf' },
    { name: 'notes.doc', mimeType: 'application/msword', buffer: Buffer.from('Not a picture.') },
  ]
  await page.getByLabel('Select a file').setInputFiles(files)
  await expect(page.getByText('Uploaded', { exact: true })).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'Page 2: stub.pdf' })).toBeVisible()
  const failed = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Page 3: notes.doc' }) })
  await expect(failed.getByText('We cannot open this kind of file.')).toBeVisible()
  await expect(failed.getByRole('button', { name: /^Try again/ })).toHaveCount(0)
  await failed.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByRole('heading', { name: 'Your pages: 2' })).toBeFocused()
  // At the end of the list the button that was pressed is gone.
  await page.getByRole('button', { name: 'Move down Page 1' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Move up Page 2' })).toBeFocused()
  await page.getByRole('button', { name: 'Send 2 files to the office' }).click()
  await expect(page.getByText('4 pages')).toBeVisible()
})

test('a kind of picture that the browser cannot show says so, and goes as it is', async ({ page }) => {
  const dana = await Caseworker.signedIn()
  const rosa = await dana.client()
  const item = await dana.ask(rosa)
  await signIn(page, await dana.link(rosa))
  await page.goto(`/checklist/${item}/photos`)
  const photo = { name: 'IMG_0001.HEIC', mimeType: 'image/heic', buffer: readFileSync(HEIC) }
  await page.getByLabel('Select a file').setInputFiles(photo)
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Page 1: IMG_0001.HEIC' }) })
  // An office without a decoder refuses it on its first bytes, and says what to do instead.
  const taken = card.getByText(
    'We can’t show this kind of picture here. It went as it is, and we can open it.',
  )
  await expect(taken.or(card.getByText(/^We cannot open this kind of photo \(HEIC\)/))).toBeVisible()
  await expect(card.getByText(/^Looks|^Has a bright spot/)).toHaveCount(0)
})
