import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'

const inWords = (part: ReactNode) => <I18nProvider i18n={i18n}>{part}</I18nProvider>

/** Renders a part of the app with its words, and gives the hands to use it. */
export function show(part: ReactNode) {
  const user = userEvent.setup()
  const shown = render(inWords(part))
  return { user, ...shown, rerender: (part: ReactNode) => shown.rerender(inWords(part)) }
}
