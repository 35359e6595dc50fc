import { useLingui } from '@lingui/react'
import { useCallback } from 'react'

export type Text = (id: string, values?: Record<string, unknown>) => string

/** The words of an id in the chosen language, with its placeholders filled in. */
export function useText(): Text {
  const { i18n } = useLingui()
  return useCallback((id, values) => i18n._(id, values), [i18n])
}
