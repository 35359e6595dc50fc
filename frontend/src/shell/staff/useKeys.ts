import { useLayoutEffect, useRef } from 'react'
import { keep, kept } from '../keep'

/**
 * What a key does. Keys are named as `KeyboardEvent.key` names them; letters in lower case. An action that answers
 * false leaves the key to the browser.
 */
export type KeyActions = Record<string, ((event: KeyboardEvent) => unknown) | undefined>

const TYPED_IN = 'input:not([type="checkbox"]), textarea, select, [contenteditable]'
const PRESSED_BY_ENTER = 'a, button, summary, input'

const within = (event: Event, selector: string) =>
  event.target instanceof HTMLElement && event.target.closest(selector) !== null

/** Single keys get in the way of some people who speak to their computer: they can be turned off (WCAG 2.1.4). */
export const keysAreOn = () => kept<boolean>('keys') !== false
export const turnKeys = (on: boolean) => keep('keys', on)

/** Single keys, wherever the focus is, except while something is typed or a dialog is open. */
export function useKeys(actions: KeyActions) {
  const latest = useRef(actions)
  latest.current = actions
  // Not later than what is seen: somebody fast presses at once.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !keysAreOn()) return
      if (within(event, 'dialog') || (event.key !== 'Escape' && within(event, TYPED_IN))) return
      if (event.key === 'Enter' && within(event, PRESSED_BY_ENTER)) return
      const action = latest.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (action && action(event) !== false) event.preventDefault()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}
