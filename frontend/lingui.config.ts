import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'fr', 'es'],
  catalogs: [
    { path: '<rootDir>/src/i18n/{locale}/client', include: ['src'] },
    { path: '<rootDir>/src/i18n/{locale}/staff', include: ['src'] },
  ],
  format: formatter({ explicitIdAsDefault: true }),
})
