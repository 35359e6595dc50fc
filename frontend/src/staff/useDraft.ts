import { useState } from 'react'
import { useSession } from '../api/useSession'
import { keepInTab, kept, keptInTab } from '../shell/keep'

const START = 'draft.'

/** Drafts of whoever sat here before; they are nobody else's business. */
export function forgetOthersDrafts(accountId: string) {
  for (const name of keptInTab(START))
    if (!name.startsWith(`${START}${accountId}.`)) keepInTab(name, undefined)
}

/**
 * What is typed into a form, kept in this tab until it is sent: a reload, a closed panel or a session that ends
 * loses nothing. It is for this person alone, and not kept where others use the device. `restored` says that there was something from before.
 */
export function useDraft<T extends object>(form: string, initial: T) {
  const { accountId: account = 'nobody', sharedDevice = false } = useSession() ?? {}
  const name = `${START}${account}.${form}`
  const [state, setState] = useState(() => {
    const before = kept<Partial<T>>(name)
    return { draft: { ...initial, ...before }, restored: before !== undefined }
  })
  const change = (part: Partial<T>) =>
    setState(({ draft, restored }) => {
      const next = { ...draft, ...part }
      if (!sharedDevice) keepInTab(name, next)
      return { draft: next, restored }
    })
  const clear = () => {
    keepInTab(name, undefined)
    setState({ draft: initial, restored: false })
  }
  return { ...state, change, clear }
}
