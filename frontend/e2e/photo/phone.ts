import { expect, type Page } from '@playwright/test'
import { deskOn, statuses } from './at-the-desk'
import { aClientWhoOwesADocument } from './office'

/** A document as the office has it. */
type OfficeDocument = { id: string; pages: { page: number; name?: string; bytes: number }[] }

/** A client's phone, signed in, on the page where they photograph what was asked of them. */
export async function phoneOf(page: Page, blankPage: string) {
  const { token, checklistItemId } = await aClientWhoOwesADocument()
  await page.goto(blankPage)
  const accountId = await page.evaluate(signIn, token)
  const desk = deskOn(page)
  const uploads = watchUploads(page)
  const open = () => desk.open(checklistItemId, { accountId, sharedDevice: false })
  await open()
  const until = async (...expected: string[]) => {
    await expect.poll(async () => statuses(await desk.look()), { timeout: 30_000 }).toEqual(expected)
    return (await desk.look()).pages
  }
  const documents = () =>
    page.evaluate(
      async path => (await (await fetch(path)).json()).items,
      `/api/v1/documents?checklistItemId=${checklistItemId}`,
    ) as Promise<OfficeDocument[]>
  return { ...desk, ...uploads, open, until, documents }
}

async function signIn(token: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify({ token, sharedDevice: false })
  const answer = await fetch('/api/v1/sessions/link', { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`Signing in: ${answer.status} ${await answer.text()}`)
  return (await answer.json()).accountId
}

/** Addresses of the uploads that were begun, and ids of those that were taken back. */
function watchUploads(page: Page) {
  const begun: string[] = []
  const takenBack: string[] = []
  page.on('request', request => {
    const [, id] = request.url().match(/\/api\/v1\/uploads\/?(.*)$/) ?? []
    if (id !== undefined && request.method() === 'POST') begun.push(request.url())
    if (id && request.method() === 'DELETE') takenBack.push(id)
  })
  return { begun, takenBack }
}
