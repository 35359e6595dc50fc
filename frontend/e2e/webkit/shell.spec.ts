import { expect } from '@playwright/test'
import { test } from './phone'

test('the shell speaks the language that one picks', async ({ phone }) => {
  await phone.open('/no-such-page')
  await phone.heading('Page not found')
  await phone.browser.$('summary').click()
  await phone.press('Español')
  await phone.heading('Página no encontrada')
  expect(await phone.browser.$('html').getAttribute('lang')).toBe('es')
})
