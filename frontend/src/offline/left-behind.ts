import type { Shape } from '../api/client'
import { type DraftsOwner, isBegunHere, openDrafts } from './drafts'

export type LeftBehind = Shape<'UnusedUpload'>

/**
 * Of the uploads that no document uses, those of which something came and that are no page of a draft here: begun on
 * another device, or on this one before it forgot them.
 *
 * @param unused as the server told them just now: what is begun here later is not among them
 */
export async function leftBehind(unused: readonly LeftBehind[], owner: DraftsOwner): Promise<LeftBehind[]> {
  const drafts = await openDrafts(owner)
  const pages = await Promise.all((await drafts.all()).map(({ key }) => drafts.pagesOf(key)))
  const ours = new Set(pages.flat().map(({ uploadId }) => uploadId))
  return unused.filter(({ id, received }) => received > 0 && !ours.has(id) && !isBegunHere(id))
}
