import { useRef, useState } from 'react'
import { retrying } from './retry'

export type Once = { 'Idempotency-Key': string }

type State<Result> = { busy: boolean; error: unknown; result: Result | undefined }

/** What makes a request happen once, however often it is sent. Not `crypto.randomUUID`, which browsers withhold on plain http. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Sends something that changes things. The same content keeps its key through every try, automatic or by pressing
 * again, so that it happens once; changed content is a new submission. While one is under way, a second press does
 * nothing.
 */
export function useSubmission<Content, Result>(
  send: (content: Content, headers: Once) => Promise<Result>,
  onDone?: (result: Result) => void,
) {
  const attempt = useRef<{ content: string; key: string } | undefined>(undefined)
  const underWay = useRef(false)
  const [state, setState] = useState<State<Result>>({ busy: false, error: undefined, result: undefined })

  const submit = async (content: Content) => {
    if (underWay.current) return
    underWay.current = true
    setState({ busy: true, error: undefined, result: undefined })
    const text = JSON.stringify(content)
    if (!attempt.current || attempt.current.content !== text)
      attempt.current = { content: text, key: newKey() }
    const headers = { 'Idempotency-Key': attempt.current.key }
    try {
      const result = await retrying(3, () => send(content, headers))
      attempt.current = undefined
      setState({ busy: false, error: undefined, result })
      onDone?.(result)
    } catch (error) {
      setState({ busy: false, error, result: undefined })
    } finally {
      underWay.current = false
    }
  }
  return { ...state, submit }
}
