import { type DraftsOwner, openDrafts } from './drafts'

/** Pages for one checklist item that are on this device only. */
export type Unsent = {
  item: string
  pages: number
  /** Of these, what was refused: each has to be taken again or left out. */
  failed: number
  /** Send was pressed for them. */
  wanted: boolean
}

/** What somebody has added and the office does not have. */
export async function unsentOf(owner: DraftsOwner): Promise<Unsent[]> {
  const drafts = await openDrafts(owner)
  const all = await Promise.all(
    (await drafts.all()).map(async ({ key, wanted, submission }) => {
      const pages = await drafts.pagesOf(key)
      return {
        item: key,
        pages: pages.length,
        failed: pages.filter(({ failure }) => failure).length,
        wanted: Boolean(wanted || submission),
      }
    }),
  )
  return all.filter(({ pages }) => pages > 0)
}
