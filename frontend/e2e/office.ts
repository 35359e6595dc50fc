import type { Page } from '@playwright/test'
import { Api, type Credentials, staffOfDemo } from './api'
import { Caseworker } from './given'
import { messageThatSays } from './mailbox'

export type Member = Credentials & { id: string; name: string }
export type Colleague = Caseworker & { member: Member }

/** A branch of one's own: what waits in its worklist is only what a test has put there. */
export class Office {
  private constructor(
    readonly administrator: Api,
    readonly id: string,
    readonly name: string,
  ) {}

  static async opened(): Promise<Office> {
    const administrator = await Api.signedIn(staffOfDemo('ADMINISTRATOR'))
    const name = `Elm Street ${unique()}`
    const branch = await administrator.post('/api/v1/branches', {
      name,
      timeZone: 'America/Los_Angeles',
      phone: '+12065550140',
      address: '4 Elm Street, Fernhollow',
      email: 'elm-street@example.org',
    })
    return new Office(administrator, branch.id, name)
  }

  /** Invited, and the invitation followed. */
  async hires(name: string, role: 'CASEWORKER' | 'SUPERVISOR' = 'CASEWORKER'): Promise<Member> {
    const email = `${name.split(' ')[0]?.toLowerCase()}.${unique()}@example.org`
    const account = { name, email, role, branchId: this.id, language: 'en' }
    const { id } = await this.administrator.post('/api/v1/staff-accounts', account)
    const password = `a long sentence of ${name}`
    const { hash } = await passwordLink(email, 'Set your password')
    const api = await Api.anonymous()
    await api.post('/api/v1/passwords', { token: hash.slice(1), password })
    return { id, name, email, password }
  }

  /** The same, signed in at the API. */
  async caseworker(name = 'Ines Vale'): Promise<Colleague> {
    const member = await this.hires(name)
    return Object.assign(await Caseworker.signedIn(member), { member })
  }
}

/** The link of an email to a member of staff: of the invitation, or of one to set a password anew. */
export async function passwordLink(email: string, says: 'Set your password' | 'Set a new password') {
  const { body } = await messageThatSays(email, says)
  return new URL(body.match(/https?:\S+/)?.[0] ?? '')
}

/** What one signs in with, where the page wants to see it again. */
export async function showPassword(page: Page, { password }: Credentials) {
  const dialog = page.getByRole('dialog', { name: 'Show that it is you' })
  await dialog.getByLabel('Your password').fill(password)
  await dialog.getByRole('button', { name: 'Go on' }).click()
}

const unique = () => Math.random().toString(36).slice(2, 9)
