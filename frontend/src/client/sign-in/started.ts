import type { Shape } from '../../api/client'
import { serverNow } from '../../api/clock'
import { keepInTab, kept } from '../../shell/keep'

/** A code that was asked for, and for which contact. */
export type Started = Shape<'SignInCode'> & { contact: string }

const NAME = 'sign-in'

/** Reading the code in another app may end this page, so that what was asked for outlives it, until it expires. */
export function startedBefore(): Started | undefined {
  const started = kept<Started>(NAME)
  return started && Date.parse(started.expiresAt) > serverNow() ? started : undefined
}

export function remember(started: Started | undefined) {
  keepInTab(NAME, started)
}
