import { useState } from 'react'
import { keepInTab, kept } from '../shell/keep'

/** A form's answers so far. They outlive a reload and the end of the session, in this tab only. */
export function useDraft<Answers extends object>(name: string, empty: Answers) {
  const key = `draft.${name}`
  const [answers, setAnswers] = useState<Answers>(() => ({ ...empty, ...kept<Answers>(key) }))
  const change = (some: Partial<Answers>) => {
    const next = { ...answers, ...some }
    keepInTab(key, next)
    setAnswers(next)
  }
  return { answers, change, forget: () => keepInTab(key, undefined) }
}
