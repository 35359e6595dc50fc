import { useEffect, useState } from 'react'
import { useText } from '../i18n/useText'
import { Notice } from '../ui/notice/Notice'

/** What was done on the page before, for the page where it led: `navigate(to, { state })`. */
export type Told = { told: string; values?: Record<string, unknown> }

/** Says once what the page before did, until what it asks for is `done`. */
export function Came({ done = false }: { done?: boolean }) {
  const t = useText()
  const [told] = useState(() => history.state as Told | null)
  useEffect(() => {
    if (told?.told) history.replaceState(null, '')
  }, [told])
  if (!told?.told || done) return null
  return (
    <Notice tone="ok" live>
      {t(told.told, told.values)}
    </Notice>
  )
}
