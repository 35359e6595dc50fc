import { expect } from '@playwright/test'

const MAILBOX = process.env.PORCHLIGHT_MAILBOX ?? 'http://localhost:8025'

export type Message = { id: number; kind: 'TEXT' | 'EMAIL'; to: string; subject?: string; body: string }

/** Everything that went out to this phone number or email address, the latest first. */
export async function messagesTo(contact: string): Promise<Message[]> {
  const answer = await fetch(`${MAILBOX}/messages?to=${encodeURIComponent(contact)}`)
  expect(answer.status).toBe(200)
  return (await answer.json()).items
}

/** The latest message to this contact that says so, as soon as it is there. */
export async function messageThatSays(contact: string, words: string | RegExp): Promise<Message> {
  const found = async () => (await messagesTo(contact)).find(({ body }) => body.match(words))
  await expect.poll(found, { message: `a message to ${contact}: ${words}`, timeout: 30_000 }).toBeDefined()
  return (await found()) as Message
}
