import { expect, type Page, request } from '@playwright/test'
import { Api, type Body, type Credentials, staffOfDemo } from './api'
import { messagesTo } from './mailbox'
import { pdf } from './main-job/pdf'

const MAILBOX = process.env.PORCHLIGHT_MAILBOX ?? 'http://localhost:8025'

/** Of so many that nobody else of the whole run has it. */
export const aPhone = () =>
  `+1${300 + Math.floor(Math.random() * 600)}555${String(Math.floor(Math.random() * 1e4)).padStart(4, '0')}`

export type Client = { code: string; contact: string; enrolmentId: string; version: number }
type SentDocument = {
  id: string
  version: number
  state: { status: string }
  note?: string
  pages: { sha256: string }[]
}
type Language = 'en' | 'fr' | 'es'

/** A caseworker, who does through the API what clients' pages then show. */
export class Caseworker extends Api {
  static override async signedIn(who: Credentials = staffOfDemo('CASEWORKER')) {
    return new Caseworker((await Api.signedIn(who)).http)
  }

  async client(language: Language = 'en', name = 'Rosa Fernhollow', program = 'snap'): Promise<Client> {
    const contact = `${name.split(' ')[0]?.toLowerCase()}-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.org`
    const made = await this.post('/api/v1/clients', { name, contact, language, program })
    const [{ id: enrolmentId, version }] = made.enrolments
    const client = { code: made.code, contact, enrolmentId, version }
    await this.move(client, 'SUBMITTED')
    return client
  }

  async move(client: Client, to: string) {
    const moved = await this.post(`/api/v1/enrolments/${client.enrolmentId}/moves`, {
      to,
      version: client.version,
    })
    client.version = moved.version
  }

  /** Asks for proof and answers with the item's id. */
  async ask(client: Client, requirement = 'earned-income', reason = 'You have a new job.'): Promise<string> {
    const path = `/api/v1/enrolments/${client.enrolmentId}/checklist-items`
    return (await this.post(path, { requirement, reason })).id
  }

  async link({ code }: Client): Promise<string> {
    const { url } = await this.post(`/api/v1/clients/${code}/sign-in-links`, {})
    return new URL(url).hash
  }

  /** The client's own session; on a phone of their own. */
  async sessionOf(client: Client): Promise<Api> {
    const api = await Api.anonymous()
    const token = (await this.link(client)).slice(1)
    await api.post('/api/v1/sessions/link', { token, sharedDevice: false })
    return api
  }

  /** The same, where a code was entered as well, so that they can sign. */
  async signerOf(client: Client): Promise<Api> {
    const api = await this.sessionOf(client)
    const { contacts } = await api.get('/api/v1/session/step-up')
    let sent: { id: string } | undefined
    const code = await freshCode(client.contact, async () => {
      sent = await api.post('/api/v1/session/step-up-codes', { contactId: contacts[0].id })
    })
    await api.post('/api/v1/session/step-up', { id: sent?.id, code })
    return api
  }

  /** A paper of as many pages as it has texts, copied at the counter; answers with its confirmation's number. */
  async copies(itemId: string, ...texts: string[]): Promise<string> {
    const uploadId = await this.upload(pdf(...texts))
    const body = { checklistItemId: itemId, pages: [{ uploadId, name: 'paper.pdf' }] }
    return (await this.post('/api/v1/documents', body)).confirmation.number
  }

  async documentOf(itemId: string): Promise<SentDocument> {
    return (await this.get(`/api/v1/documents?checklistItemId=${itemId}`)).items[0]
  }

  /** Sends them as well, and waits until their pictures are there: whoever reviews them comes later. */
  async drawnCopies(itemId: string, ...texts: string[]) {
    await this.copies(itemId, ...texts)
    await expect
      .poll(async () => (await this.documentOf(itemId)).state.status, { timeout: 30_000 })
      .toBe('CHECKED')
  }

  /** Opens the document as a reviewer does, and decides. */
  async review(itemId: string, decision: Body) {
    const { id } = await this.documentOf(itemId)
    const { document } = await this.get(`/api/v1/documents/${id}/review`)
    await this.post(`/api/v1/documents/${id}/review`, { ...decision, version: document.version })
  }
}

/** The code that comes to a contact once it is asked for, whatever came before. */
export async function freshCode(contact: string, ask: () => Promise<unknown>): Promise<string> {
  const codes = async () =>
    (await messagesTo(contact)).map(({ body }) => /\b\d{6}\b/.exec(body)?.[0]).filter(Boolean)
  const { length: before } = await codes()
  await ask()
  await expect.poll(async () => (await codes()).length, { timeout: 15_000 }).toBeGreaterThan(before)
  return (await codes())[0] ?? ''
}

/** Shows on the page that one has the client's phone or mailbox, too. */
export async function enterCode(page: Page, { contact }: Client) {
  const send = page.getByRole('button', { name: /^(Send me a code|Envoyez-moi un code)$/ })
  const code = await freshCode(contact, () => send.click())
  await page.getByLabel(/^(The 6 digits|Les 6 chiffres)$/).fill(code)
  await page.getByRole('button', { name: /^(Go on|Continuer)$/ }).click()
}

/** The newest code that was sent to a contact. */
export async function codeFor(contact: string): Promise<string> {
  const http = await request.newContext()
  let code: string | undefined
  await expect
    .poll(
      async () => {
        const { items } = await (
          await http.get(`${MAILBOX}/messages?to=${encodeURIComponent(contact)}`)
        ).json()
        code = items.map(({ body }: { body: string }) => /\b\d{6}\b/.exec(body)?.[0]).find(Boolean)
        return code
      },
      { timeout: 15_000 },
    )
    .toBeTruthy()
  return code ?? ''
}

/** Signs in with a link on a phone that is the client's own, or on a borrowed one. */
export async function signIn(page: Page, hash: string, phone: 'own' | 'borrowed' = 'own') {
  await page.goto(`/sign-in/link${hash}`)
  const whose = phone === 'own' ? /^(Yes, it is mine|Oui, c’est le mien|Sí, es mío)/ : /^(No, |Non, )/
  await page.getByRole('radio', { name: whose }).check()
  await page.getByRole('button', { name: /^(Open my page|Ouvrir ma page|Abrir mi página)$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Rosa/)
}
