import { type APIRequestContext, expect, type Page, request } from '@playwright/test'

const ADDRESS = process.env.PORCHLIGHT_URL ?? 'http://localhost:8080'

export type Credentials = { email: string; password: string }
export type Body = Record<string, unknown>

/** The members of staff whom every demo has; their passwords are made anew at each start. */
export const staffOfDemo = (role: 'CASEWORKER' | 'ADMINISTRATOR'): Credentials => ({
  email: process.env[`PORCHLIGHT_${role}_EMAIL`] ?? '',
  password: process.env[`PORCHLIGHT_${role}_PASSWORD`] ?? '',
})

/** Somebody's own session with the server, without a browser. A refusal fails the test and says what was refused. */
export class Api {
  constructor(readonly http: APIRequestContext) {}

  static async anonymous() {
    return new Api(await request.newContext({ baseURL: ADDRESS, extraHTTPHeaders: { Origin: ADDRESS } }))
  }

  static async signedIn({ email, password }: Credentials) {
    const api = await Api.anonymous()
    await api.post('/api/v1/sessions/password', { email, password })
    return api
  }

  get = (path: string) => this.call('GET', path)
  post = (path: string, data: Body) => this.call('POST', path, data)
  put = (path: string, data?: Body) => this.call('PUT', path, data)
  patch = (path: string, data: Body) => this.call('PATCH', path, data)

  /** Answers with the id of the whole upload. */
  async upload({ mimeType, buffer }: { mimeType: string; buffer: Buffer }): Promise<string> {
    const headers = { 'Content-Type': mimeType }
    const answer = await this.http.post('/api/v1/uploads/plain', { headers, data: buffer })
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()).id
  }

  /** The browser goes on in this session, without the form for signing in. */
  async lendTo(page: Page) {
    const { cookies } = await this.http.storageState()
    await page.context().addCookies(cookies)
  }

  /** What the server must not do, and the status with which it says so. */
  async refused(path: string, data: Body, status: number) {
    expect((await this.http.post(path, { data })).status(), path).toBe(status)
  }

  private async call(method: string, path: string, data?: Body) {
    const answer = await this.http.fetch(path, { method, data })
    const text = await answer.text()
    expect(answer.ok(), `${method} ${path}: ${text}`).toBe(true)
    return text ? JSON.parse(text) : undefined
  }
}
