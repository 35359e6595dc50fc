/**
 * What follows the # of a sign-in link. It is taken out of the address at once, so that neither the phone's history
 * nor somebody who looks at the screen keeps a way in.
 */
export function takeToken(): string | undefined {
  const token = decodeURIComponent(location.hash.slice(1))
  if (!token) return undefined
  history.replaceState(history.state, '', location.pathname + location.search)
  return token
}
