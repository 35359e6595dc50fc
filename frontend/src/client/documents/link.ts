import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { allowedBy } from '../useLinkToken'

export type OpenedLink = Shape<'OpenedLink'>

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
