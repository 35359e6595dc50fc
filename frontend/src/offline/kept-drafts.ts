import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft, DraftPage, Drafts, PageBytes } from './drafts'
import { atTheEnd, endAll } from './endings'

/** Wiping a device removes the database of this name. */
const DATABASE = 'porchlight'
/** A draft left for longer is about something that was settled in another way. */
const FORGOTTEN_AFTER_MS = 30 * 24 * 60 * 60 * 1000

/** Several people may sign in on one device: whose a draft is comes first in its key. */
type OwnedDraft = Draft & { owner: string }
type OwnedPage = DraftPage & { owner: string }

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: OwnedDraft }
  pages: { key: string; value: OwnedPage; indexes: { draft: [string, string] } }
  bytes: { key: string; value: PageBytes }
}

/** Opens the account's drafts on this device and lets go of forgotten ones. */
export async function openKeptDrafts(owner: string): Promise<Drafts> {
  const database = await openDB<Schema>(DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts', { keyPath: ['owner', 'key'] })
      fresh.createObjectStore('pages', { keyPath: 'id' }).createIndex('draft', ['owner', 'draft'])
      fresh.createObjectStore('bytes', { keyPath: 'id' })
    },
    // The device is being wiped, in another tab perhaps: holding on would block that, and go on showing what is gone.
    blocking: endAll,
  })
  atTheEnd(() => database.close())
  await forgetOld(database)
  return new KeptDrafts(database, owner)
}

async function forgetOld(database: IDBPDatabase<Schema>) {
  const old = (await database.getAll('drafts')).filter(
    draft => draft.savedAt < Date.now() - FORGOTTEN_AFTER_MS,
  )
  for (const { owner, key } of old) await new KeptDrafts(database, owner).remove(key)
}

class KeptDrafts implements Drafts {
  readonly kept = true

  constructor(
    private readonly database: IDBPDatabase<Schema>,
    private readonly owner: string,
  ) {}

  async all() {
    return this.database.getAll('drafts', IDBKeyRange.bound([this.owner], [this.owner, []]))
  }

  async read(key: string) {
    return this.database.get('drafts', [this.owner, key])
  }

  async save(draft: Draft) {
    await this.database.put('drafts', { ...draft, owner: this.owner })
  }

  async remove(key: string) {
    const change = this.database.transaction(['drafts', 'pages', 'bytes'], 'readwrite')
    const pages = await change.objectStore('pages').index('draft').getAllKeys([this.owner, key])
    for (const page of pages) {
      void change.objectStore('pages').delete(page)
      void change.objectStore('bytes').delete(page)
    }
    void change.objectStore('drafts').delete([this.owner, key])
    await change.done
  }

  async pagesOf(key: string) {
    const pages = await this.database.getAllFromIndex('pages', 'draft', [this.owner, key])
    return pages.sort((one, other) => one.place - other.place)
  }

  async bytesOf(pageId: string) {
    return this.database.get('bytes', pageId)
  }

  async savePage(page: DraftPage, bytes?: PageBytes) {
    const change = this.database.transaction(['pages', 'bytes'], 'readwrite')
    const pages = change.objectStore('pages')
    // What was sent or removed in another tab does not come back.
    if (bytes || (await pages.getKey(page.id))) void pages.put({ ...page, owner: this.owner })
    if (bytes) void change.objectStore('bytes').put(bytes)
    await change.done
  }

  async removePage(pageId: string) {
    const change = this.database.transaction(['pages', 'bytes'], 'readwrite')
    void change.objectStore('pages').delete(pageId)
    void change.objectStore('bytes').delete(pageId)
    await change.done
  }
}
