import { navigate } from 'wouter/use-browser-location'

let left = false

/** Whoever has left on purpose is led back nowhere, until somebody is signed in again. */
export function hasLeft(onPurpose: boolean) {
  left = onPurpose
}

/** To the sign-in page of the part of the app one is in; it brings one back here afterwards. */
export function goToSignIn() {
  const { pathname, search } = location
  if (/^(\/staff)?\/sign-in$/.test(pathname)) return
  const back = left || pathname === '/' ? '' : pathname + search
  const staff = `/staff/sign-in${back && `?back=${encodeURIComponent(back)}`}`
  // A client's address may name a receipt: it goes along unseen.
  navigate(pathname.startsWith('/staff') ? staff : '/sign-in', { replace: true, state: { back } })
}

/** Where to go after signing in. Only a path of our own: an address from outside is not followed. */
export function backFrom(search: string, otherwise: string) {
  const back = history.state?.back || new URLSearchParams(search).get('back') || ''
  return /^\/(?![/\\])/.test(back) ? back : otherwise
}
