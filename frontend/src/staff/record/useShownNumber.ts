import { useEffect, useState } from 'react'
import { answer, api } from '../../api/client'
import { useSubmission } from '../../api/useSubmission'

/** As long as it takes to type it off. */
const SHOWN_FOR = 60_000

/** A whole number, for a minute and for as long as the page is looked at; nothing else ever keeps it. */
export function useShownNumber(code: string, id: string) {
  const [number, setNumber] = useState<string>()
  const { submit, busy, error } = useSubmission(async () => {
    const path = { code, id }
    const shown = await answer(
      api.POST('/api/v1/clients/{code}/identifiers/{id}/showing', { params: { path } }),
    )
    setNumber(shown.number)
  })
  const hide = () => setNumber(undefined)
  useEffect(() => {
    if (!number) return
    const timer = setTimeout(hide, SHOWN_FOR)
    const away = () => document.visibilityState === 'hidden' && hide()
    document.addEventListener('visibilitychange', away)
    addEventListener('pagehide', hide)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', away)
      removeEventListener('pagehide', hide)
    }
  }, [number])
  return { number, show: () => void submit(undefined), hide, busy, error }
}
