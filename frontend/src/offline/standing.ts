import { serverNow } from '../api/clock'
import { type Draft, type DraftPage, type DraftsOwner, openDrafts, THROWN_AWAY } from './drafts'
import type { LeftBehind } from './left-behind'
import { closeQueue, openQueue } from './useSendQueue'

/** A page that had come, and its upload of which the office's computer knows nothing any more. */
export type Lost = Pick<DraftPage, 'id' | 'uploadId'>

/** What the office's computer has of the pages for one checklist item that are on this device. */
export type Standing = {
  /** How many have come, whole or in part. */
  there: number
  /** Those that came whole and count for nothing, since they were not sent. */
  came: LeftBehind[]
  /** Thrown away elsewhere. */
  thrown: Lost[]
  /** Not sent in time. */
  expired: Lost[]
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
  const lost = ({ id, uploadId }: DraftPage): Lost => ({ id, ...(uploadId && { uploadId }) })
  return {
    there: uploads.length,
    came: uploads.filter(({ received, length }) => received === length),
    thrown: thrown.map(lost),
    expired: late.map(lost),
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

/** Begins these pages of an item from the start; one that has come anew meanwhile stays as it is. */
export async function uploadAgain(item: string, owner: DraftsOwner, lost: readonly Lost[]): Promise<void> {
  const drafts = await openDrafts(owner)
  const begun = (await drafts.pagesOf(item)).filter(page =>
    lost.some(({ id, uploadId }) => id === page.id && uploadId === page.uploadId),
  )
  for (const { uploadId: _uploadId, keptUntil: _keptUntil, failure: _failure, ...fresh } of begun)
    await drafts.savePage(fresh)
  // It may have been open all the while, and think that they are there.
  const queue = await openQueue(item, owner)
  for (const { id } of begun) queue.retry(id, true)
}

/**
 * Removes what was begun for an item from here and from the office's computer; answers with how many pages are gone:
 * none where Send was pressed meanwhile. Where it fails the draft stays, so that it can be tried again.
 *
 * @param throwAway says whether the upload is gone now; false where it was sent meanwhile
 */
export async function throwDraftAway(
  item: string,
  owner: DraftsOwner,
  throwAway: (upload: { id: string }) => Promise<boolean>,
): Promise<number> {
  const drafts = await openDrafts(owner)
  const draft = await drafts.read(item)
  if (draft?.submission || draft?.wanted) return 0
  await closeQueue(item, owner)
  let gone = 0
  for (const { uploadId } of await drafts.pagesOf(item))
    if (!uploadId || (await throwAway({ id: uploadId }))) gone++
  await drafts.remove(item)
  return gone
}
