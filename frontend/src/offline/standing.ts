import { serverNow } from '../api/clock'
import { type Draft, type DraftPage, type DraftsOwner, openDrafts, THROWN_AWAY } from './drafts'
import type { LeftBehind } from './left-behind'
import { openQueue } from './useSendQueue'

/** What the office's computer has of the pages for one checklist item that are on this device. */
export type Standing = {
  /** Those that came whole and count for nothing, since they were not sent. */
  came: LeftBehind[]
  /** Ids of pages that had come, and were thrown away on another device. */
  thrown: string[]
  /** Ids of pages that had come, and were not sent in time. */
  expired: string[]
}

type Begun = { draft: Draft; pages: DraftPage[] }

async function begunBy(owner: DraftsOwner): Promise<Begun[]> {
  const drafts = await openDrafts(owner)
  return Promise.all(
    (await drafts.all()).map(async draft => ({ draft, pages: await drafts.pagesOf(draft.key) })),
  )
}

function standing({ draft, pages }: Begun, unused: readonly LeftBehind[]): Standing {
  const there = new Map(unused.map(upload => [upload.id, upload]))
  const uploads = pages.flatMap(({ uploadId }) => there.get(uploadId ?? '') ?? [])
  // What may be a document by now is unused no more.
  const gone = draft.submission ? [] : pages.filter(page => !there.has(page.uploadId ?? ''))
  const had = gone.filter(({ uploadId, keptUntil }) => uploadId && keptUntil)
  const late = had.filter(({ keptUntil = 0 }) => keptUntil <= serverNow())
  const thrown = gone.filter(
    page => page.failure?.type === THROWN_AWAY || (had.includes(page) && !late.includes(page)),
  )
  return {
    came: uploads.filter(({ received, length }) => received === length),
    thrown: thrown.map(({ id }) => id),
    expired: late.map(({ id }) => id),
  }
}

/**
 * How the drafts of this device stand, by item.
 *
 * @param ask for the uploads that no document uses: only what was known here before that can be missing there
 */
export async function standings(
  owner: DraftsOwner,
  ask: () => Promise<readonly LeftBehind[]>,
): Promise<ReadonlyMap<string, Standing>> {
  const begun = await begunBy(owner)
  const unused = await ask()
  return new Map(begun.map(one => [one.draft.key, standing(one, unused)]))
}

/** Begins these pages of an item from the start, since the office has lost them and they are wanted there. */
export async function sendAgain(item: string, owner: DraftsOwner, lost: readonly string[]): Promise<void> {
  const drafts = await openDrafts(owner)
  for (const page of await drafts.pagesOf(item)) {
    if (!lost.includes(page.id)) continue
    const { uploadId: _uploadId, keptUntil: _keptUntil, failure: _failure, ...fresh } = page
    await drafts.savePage(fresh)
  }
  // It may have been open all the while, and think that they are there.
  const queue = await openQueue(item, owner)
  for (const id of lost) queue.retry(id, true)
}

/**
 * Removes what was begun for an item from here and from the office's computer; answers with how many pages are gone.
 * Where it fails the draft stays, so that it can be tried again.
 *
 * @param throwAway says whether the upload is gone now; false where it was sent meanwhile
 */
export async function throwDraftAway(
  item: string,
  owner: DraftsOwner,
  throwAway: (upload: { id: string }) => Promise<boolean>,
): Promise<number> {
  const drafts = await openDrafts(owner)
  let gone = 0
  for (const { uploadId } of await drafts.pagesOf(item))
    if (!uploadId || (await throwAway({ id: uploadId }))) gone++
  // A page that is on its way stops, and takes back what it began meanwhile.
  const queue = await openQueue(item, owner)
  for (const { id } of queue.get().pages) await queue.remove(id)
  await queue.discard()
  return gone
}
