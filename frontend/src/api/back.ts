import { navigate } from 'wouter/use-browser-location'

/** To the sign-in page of the part of the app one is in; it brings one back here afterwards. */
export function goToSignIn() {
  const { pathname, search } = location
  const signIn = pathname.startsWith('/staff') ? '/staff/sign-in' : '/sign-in'
  if (pathname === signIn) return
  const back = pathname === '/' ? '' : `?back=${encodeURIComponent(pathname + search)}`
  navigate(signIn + back, { replace: true })
}

/** Where to go after signing in. Only a path of our own: an address from outside is not followed. */
export function backFrom(search: string, otherwise: string) {
  const back = new URLSearchParams(search).get('back') ?? ''
  return /^\/(?![/\\])/.test(back) ? back : otherwise
}
