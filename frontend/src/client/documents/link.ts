import { useEffect, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { keepInTab, kept } from '../../shell/keep'

export type OpenedLink = Shape<'OpenedLink'>

const KEPT = 'upload-link'

/**
 * What follows the # of an upload link. It is kept in this tab, so that a reload goes on, and taken out of the address:
 * what is printed, or looked at over somebody's shoulder, must not let others send.
 */
function takeToken(): string {
  const token = location.hash.slice(1)
  if (!token) return kept<string>(KEPT) ?? ''
  keepInTab(KEPT, token)
  history.replaceState(history.state, '', location.pathname + location.search)
  return token
}

/** The token of the link that was opened last: another one may be opened in the same tab. */
export function useToken(): string {
  const [token, setToken] = useState(takeToken)
  useEffect(() => {
    const look = () => setToken(takeToken())
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return token
}

export const allowedBy = (token: string) => `Bearer ${token}`

/** What can be sent through the link; null once nothing can. */
export async function readLink(token: string): Promise<OpenedLink | null> {
  const headers = { Authorization: allowedBy(token) }
  try {
    return await answer(api.GET('/api/v1/upload-link', { headers }))
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null
    throw error
  }
}
