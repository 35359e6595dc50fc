import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'

/** Renders a part of the app with its words, and gives the hands to use it. */
export function show(part: ReactNode) {
  const user = userEvent.setup()
  return { user, ...render(<I18nProvider i18n={i18n}>{part}</I18nProvider>) }
}
