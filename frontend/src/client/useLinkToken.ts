import { useEffect, useState } from 'react'
import { keepInTab, kept } from '../shell/keep'

/**
 * What follows the # of a link that lets somebody in without an account. It is kept in this tab, so that a reload goes
 * on, and taken out of the address: what is printed, or looked at over somebody's shoulder, must not let others in.
 */
function takeToken(link: string): string {
  const token = location.hash.slice(1)
  if (!token) return kept<string>(link) ?? ''
  keepInTab(link, token)
  history.replaceState(history.state, '', location.pathname + location.search)
  return token
}

/**
 * The token of the link that was opened last: another one may be opened in the same tab.
 *
 * @param link what kind of link it is: the name that its token is kept by
 */
export function useLinkToken(link: string): string {
  const [token, setToken] = useState(() => takeToken(link))
  useEffect(() => {
    const look = () => setToken(takeToken(link))
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [link])
  return token
}

export const allowedBy = (token: string) => `Bearer ${token}`
