import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { useOffice } from '../shell/useOffice'
import { type Formats, formats } from './format'
import type { Language } from './language'

/** In the chosen language, and on the office's clock: deadlines are the office's, wherever the phone is. */
export function useFormats(): Formats {
  const { i18n } = useLingui()
  const language = i18n.locale as Language
  const timeZone = useOffice()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  return useMemo(() => formats(language, timeZone), [language, timeZone])
}
