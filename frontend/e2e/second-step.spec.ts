import { createHmac } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { type Member, Office } from './office'

let office: Office
test.use({ viewport: { width: 1280, height: 844 } })
test.beforeAll(async () => {
  office = await Office.opened()
})

async function signIn(page: Page, { email, password }: Member) {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function signOut(page: Page, name: string) {
  await page.getByText(name).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.waitForURL('**/staff/sign-in')
  await expect(page.getByRole('heading', { level: 1, name: 'Staff sign-in' })).toBeVisible()
}

/** What an app shows for that key now, or a number of half minutes from now. */
function codeOf(key: string, later = 0) {
  const bits = [...key.replace(/\s/g, '')].map(letter =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const secret = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later))
  const hash = createHmac('sha1', secret).update(step).digest()
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** A device in the browser that opens with a finger. */
async function withDevice(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

const dialog = (page: Page) => page.getByRole('dialog')
const toSecurity = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1, name: `${office.name} team` })).toBeVisible()
  await page.goto('/staff/security')
  await expect(page.getByRole('heading', { level: 1, name: 'How you sign in' })).toBeVisible()
}

test('an app is set up once the password was shown again, and asked for at the next sign-in', async ({
  page,
}) => {
  const ines = await office.hires('Ines Vale')
  await page.goto('/staff')
  await signIn(page, ines)
  await toSecurity(page)
  await page.getByRole('button', { name: 'Set up an app' }).click()
  await dialog(page).getByLabel('Your password').fill(ines.password)
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  const key = (await page.getByText('type this key').locator('code').textContent()) ?? ''
  await page.getByLabel('Code from the app').fill(codeOf(key))
  await page.getByRole('button', { name: 'Confirm the app' }).click()
  await expect(page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10)
  const paper = await page
    .getByRole('list', { name: 'Recovery codes' })
    .getByRole('listitem')
    .first()
    .textContent()
  await expectAccessible(page)
  await signOut(page, 'Ines Vale')
  await signIn(page, ines)
  await expect(page.getByRole('heading', { level: 1, name: 'One more step' })).toBeVisible()
  await page.getByLabel('Code from the app').fill(codeOf(key, 1))
  await page.getByRole('button', { name: 'Go on' }).click()
  await toSecurity(page)
  await signOut(page, 'Ines Vale')
  await signIn(page, ines)
  await page.getByRole('button', { name: 'Use a recovery code instead' }).click()
  await page.getByLabel('Recovery code').fill(paper ?? '')
  await page.getByRole('button', { name: 'Go on' }).click()
  await toSecurity(page)
  await expect(page.getByText('9 are left.')).toBeVisible()
})

test('a passkey opens the account, and a locked page keeps what was written', async ({ page }) => {
  await withDevice(page)
  const bo = await office.hires('Bo Lindgren')
  await page.goto('/staff')
  await signIn(page, bo)
  await toSecurity(page)
  await page.getByLabel('Name of the device').fill('Blue phone')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await dialog(page).getByLabel('Your password').fill(bo.password)
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('button', { name: 'Take away Blue phone' })).toBeVisible()
  await signOut(page, 'Bo Lindgren')
  await signIn(page, bo)
  await page.getByRole('button', { name: 'Use the passkey' }).click()
  await toSecurity(page)
  await page.getByLabel('Name of the device').fill('Grey laptop')
  await page.keyboard.press('Alt+Shift+L')
  await expect(dialog(page).getByRole('heading', { name: 'This page is locked' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take away Blue phone' })).toBeHidden()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await dialog(page).getByRole('button', { name: 'Use the password instead' }).click()
  await dialog(page).getByLabel('Your password').fill(bo.password)
  await dialog(page).getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByLabel('Name of the device')).toHaveValue('Grey laptop')
})
