// What has to happen at the office before a client can photograph anything, through the API alone.

/** Where the server runs that these journeys are about. */
export const API = process.env.PORCHLIGHT_URL ?? 'http://localhost:8080'

const CASEWORKER = {
  email: process.env.PORCHLIGHT_CASEWORKER_EMAIL,
  password: process.env.PORCHLIGHT_CASEWORKER_PASSWORD,
}

type Answer = { [name: string]: Answer } & Answer[] & string

/** Somebody who is signed in, with their own cookies. */
class Caller {
  private readonly cookies = new Map<string, string>()

  /** Answers with the body. Throws when the server says no. */
  async call(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(API + path, {
      method,
      headers: {
        Origin: API,
        'Content-Type': 'application/json',
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = line.match(/^([^=]+)=([^;]*)/) ?? []
      this.cookies.set(name, value)
    }
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return JSON.parse(text || '{}')
  }
}

let caseworker: Promise<Caller> | undefined

/** A client with one open checklist item. The token is that of the link by which they sign in. */
export async function aClientWhoOwesADocument(): Promise<{ token: string; checklistItemId: string }> {
  caseworker ??= aCaseworker()
  const staff = await caseworker
  const contact = `client-${Math.random().toString(36).slice(2, 12)}@example.org`
  const name = 'Rosalind Testwell'
  const client = await staff.call('POST', '/api/v1/clients', {
    name,
    contact,
    language: 'en',
    program: 'snap',
  })
  const enrolment = client.enrolments?.[0]?.id
  const asked = { requirement: 'earned-income', reason: 'You started a new job.' }
  const item = await staff.call('POST', `/api/v1/enrolments/${enrolment}/checklist-items`, asked)
  const link = await staff.call('POST', `/api/v1/clients/${client.code}/sign-in-links`, {})
  return { token: link.url?.split('#')[1] ?? '', checklistItemId: item.id ?? '' }
}

async function aCaseworker(): Promise<Caller> {
  const worker = new Caller()
  await worker.call('POST', '/api/v1/sessions/password', CASEWORKER)
  return worker
}
