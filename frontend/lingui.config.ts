import { defineConfig } from '@lingui/conf'
import { formatter } from '@lingui/format-po'
import { french } from './src/i18n/french'

const po = formatter({ explicitIdAsDefault: true })

/** French is read as it is set. */
const parse: typeof po.parse = async (text, context) => {
  const messages = await po.parse(text, context)
  if (context.locale !== 'fr') return messages
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [
      id,
      { ...message, translation: french(message.translation ?? '') },
    ]),
  )
}

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
    'client-plan',
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
  format: { ...po, parse },
})
