import type { Draft, DraftPage, Drafts, PageBytes } from './drafts'

/** Drafts that are gone with the page. */
export class MemoryDrafts implements Drafts {
  readonly kept = false
  private readonly drafts = new Map<string, Draft>()
  private readonly pages = new Map<string, DraftPage>()
  private readonly bytes = new Map<string, PageBytes>()

  async all() {
    return [...this.drafts.values()]
  }

  async read(key: string) {
    return this.drafts.get(key)
  }

  async save(draft: Draft) {
    this.drafts.set(draft.key, structuredClone(draft))
  }

  async remove(key: string) {
    for (const { id } of await this.pagesOf(key)) await this.removePage(id)
    this.drafts.delete(key)
  }

  async pagesOf(key: string) {
    const pages = [...this.pages.values()].filter(page => page.draft === key)
    return pages.sort((one, other) => one.place - other.place)
  }

  async bytesOf(pageId: string) {
    return this.bytes.get(pageId)
  }

  async savePage(page: DraftPage, bytes?: PageBytes) {
    this.pages.set(page.id, structuredClone(page))
    if (bytes) this.bytes.set(page.id, bytes)
  }

  async removePage(pageId: string) {
    this.pages.delete(pageId)
    this.bytes.delete(pageId)
  }
}
