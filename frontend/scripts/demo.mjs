/** Ways into the running demo, for scripts that look at it. The addresses come from the launcher. */
import { request } from '@playwright/test'

const { PORCHLIGHT_URL, PORCHLIGHT_CASEWORKER_EMAIL, PORCHLIGHT_CASEWORKER_PASSWORD } = process.env

async function outcome(answer, path) {
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
  return answer.json()
}

/** Calls the API with the cookies of `http` (Playwright's APIRequestContext), as the web app at `url` does. */
export function api(http, url = PORCHLIGHT_URL) {
  const headers = { origin: url }
  return {
    get: async path => outcome(await http.get(url + path), path),
    post: async (path, data) => outcome(await http.post(url + path, { data, headers }), path),
  }
}

export async function signInStaff(http) {
  await api(http).post('/api/v1/sessions/password', {
    email: PORCHLIGHT_CASEWORKER_EMAIL,
    password: PORCHLIGHT_CASEWORKER_PASSWORD,
  })
}

/** As a client on their own phone, by a link that the caseworker made. */
export async function signInClient(http, name, url = PORCHLIGHT_URL) {
  const desk = await request.newContext()
  await signInStaff(desk)
  const { items } = await api(desk).post('/api/v1/clients/search', { query: name })
  const link = await api(desk).post(`/api/v1/clients/${items[0].code}/sign-in-links`, {})
  await desk.dispose()
  const token = decodeURIComponent(new URL(link.url).hash.slice(1))
  await api(http, url).post('/api/v1/sessions/link', { token, sharedDevice: false })
}
