import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr', 'es'],
  catalogs: [
    'client',
    'client-help',
    'client-changes',
    'client-home',
    'client-leaving',
    'client-missing',
    'client-notices',
    'client-send',
    'client-sent',
    'client-receipt',
    'client-report',
    'client-sign-in',
    'client-signatures',
    'client-tasks',
    'client-telephone',
    'staff',
  ].map(name => ({
    path: `<rootDir>/src/i18n/{locale}/${name}`,
    include: ['src'],
  })),
  format: formatter({ explicitIdAsDefault: true }),
})
