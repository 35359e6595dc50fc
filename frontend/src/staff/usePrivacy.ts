import { useSyncExternalStore } from 'react'
import { keep, kept } from '../shell/keep'

const NAME = 'privacy'
const listeners = new Set<() => void>()
let on = kept<boolean>(NAME) === true
let looking = false

function tell() {
  for (const listener of listeners) listener()
}

function watch(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Hides what is personal on every page, or shows it again; kept on this device as far as anything is. */
export function hidePersonal(wanted: boolean) {
  on = wanted
  looking = false
  keep(NAME, wanted)
  tell()
}

/** Shows it for as long as somebody holds what they hold. */
export function lookFor(now: boolean) {
  if (looking === now) return
  looking = now
  tell()
}

/** Whether the switch is on. */
export const usePrivacySwitch = () => useSyncExternalStore(watch, () => on)

/** Whether what is personal is hidden now. */
export const usePrivacy = () => useSyncExternalStore(watch, () => on && !looking)
