import createClient from 'openapi-fetch'
import { spoken } from '../i18n/speak'
import { heard } from './clock'
import { askedEarly } from './early'
import { Problem } from './problem'
import type { components, paths } from './schema'

/** Every shape of the API by its name in openapi.yaml. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name]

/** The one way to the server. The session is a cookie, so requests go to our own origin only. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  credentials: 'same-origin',
  fetch: request => askedEarly(request) ?? fetch(request),
})

api.use({
  onRequest: ({ request }) => request.headers.set('Accept-Language', spoken()),
  onResponse: ({ response }) => heard(response.headers),
})

type Outcome<T> = { data?: T; error?: unknown; response: Response }

/** The body of a success; anything else is thrown as a {@link Problem}. */
export async function answer<T>(call: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await call.catch(cause => {
    throw Problem.unreachable(cause)
  })
  if (!response.ok) throw Problem.of(response.status, error)
  return data as T
}
