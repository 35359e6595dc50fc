// What a page does with a checklist item's pages, without the page: runs in the browser, on the code that ships.

import type { Shape } from '../../src/api/client'
import { Problem } from '../../src/api/problem'
import { type DraftsOwner, openDrafts } from '../../src/offline/drafts'
import { SendQueue } from '../../src/offline/send-queue'
import { look as lookAt, made } from './made-files'

let queue: SendQueue

/** Opens what was begun for a checklist item. */
export async function open(checklistItemId: string, owner: DraftsOwner) {
  queue = await SendQueue.open(checklistItemId, await openDrafts(owner))
}

/** Adds files that go by these descriptions, without waiting for more than that they are kept. */
export async function add(kinds: string[], options: { original?: boolean } = {}) {
  const files: File[] = []
  for (const kind of kinds) files.push(await made(kind))
  const kept = new Promise<void>(done => {
    const before = queue.get().savedAt
    const stop = queue.subscribe(() => {
      const { savedAt, kept } = queue.get()
      if (kept && savedAt === before) return
      stop()
      done()
    })
  })
  void queue.add(files, options)
  await kept
}

/** What the page would show, in words. */
export function look() {
  const { pages, savedAt, ...view } = queue.get()
  return {
    ...view,
    saved: savedAt !== undefined,
    pages: pages.map(({ name, bytes, state, warnings, thumb }) => ({
      name,
      bytes,
      warnings,
      status: state.status,
      uploadId: state.status === 'SENT' ? state.uploadId : undefined,
      problem: state.status === 'FAILED' ? state.problem.code : undefined,
      hasThumb: thumb !== undefined,
    })),
  }
}

const idAt = (at: number) => queue.get().pages[at]?.id ?? ''

export const remove = (at: number) => queue.remove(idAt(at))
export const move = (at: number, to: number) => queue.move(idAt(at), to)
export const turn = (at: number) => queue.turn(idAt(at))
export const retry = (at: number) => queue.retry(idAt(at))
export const replace = async (at: number, kind: string) => queue.replace(idAt(at), await made(kind))
export const cameraOpening = () => queue.cameraOpening()
export const fill = (fields: Record<string, unknown>) => queue.fill(fields)
export const discard = () => queue.discard()

/** A page's size upright, in pixels. */
export async function sizeOf(at: number) {
  const picture = await createImageBitmap(queue.picture(idAt(at)) ?? new Blob(), {
    imageOrientation: 'from-image',
  })
  return [picture.width, picture.height]
}

/** SHA-256 of a page's bytes as they are to be sent, in hex. */
export async function digestOf(at: number) {
  return (await lookAt(queue.picture(idAt(at)) ?? new Blob())).sha256
}

/** Presses Send; answers with the confirmation's number, or with what was thrown. */
export async function submit(): Promise<string> {
  try {
    return await queue.submit(post)
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

async function post(document: Shape<'NewDocument'>, once: { 'Idempotency-Key': string }): Promise<string> {
  const headers = { 'Content-Type': 'application/json', ...once }
  const body = JSON.stringify(document)
  const response = await fetch('/api/v1/documents', { method: 'POST', headers, body }).catch(cause => {
    throw Problem.unreachable(cause)
  })
  const answer = await response.json()
  if (!response.ok) throw Problem.of(response.status, answer)
  return answer.confirmation.number
}
