import { type DraftsOwner, openDrafts, THROWN_AWAY } from './drafts'

/** Pages for one checklist item that are on this device and were not sent. */
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
        failed: pages.filter(({ failure }) => failure && failure.type !== THROWN_AWAY).length,
        wanted: Boolean(wanted || submission),
      }
    }),
  )
  return all.filter(({ pages }) => pages > 0)
}
