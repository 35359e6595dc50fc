import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'

export type SigningRequest = Shape<'SigningRequest'>

const keyOf = (code: string) => ['signing-requests', code]

export const requestsChanged = (code: string) => queries.invalidate(keyOf(code))

/** Whom somebody asked to sign with this client, the latest first. */
export function useSigningRequests(code: string) {
  const read = () =>
    answer(api.GET('/api/v1/clients/{code}/signing-requests', { params: { path: { code } } })).then(
      ({ items }) => items,
    )
  return useQuery<SigningRequest[]>({ key: keyOf(code), read })
}
