import { tabs } from '../../api/tabs'
import { endAll } from '../../offline/endings'
import { keepNothingMore } from '../keep'

/** Every database the app may make; older Firefox cannot list them. */
const DATABASES = ['porchlight']

async function databaseNames() {
  const listed = 'databases' in indexedDB ? await indexedDB.databases() : []
  return [...new Set([...DATABASES, ...listed.flatMap(({ name }) => name ?? [])])]
}

const done = (request: IDBRequest | IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    request.addEventListener('success', () => resolve())
    request.addEventListener('complete', () => resolve())
    request.addEventListener('blocked', () => resolve())
    // The server's answer to signing out has the browser clear its storage, too: what was being cleared is gone.
    request.addEventListener('abort', () => resolve())
    request.addEventListener('error', () => reject(request.error))
  })

/** WebKit may refuse to delete a database that something still has open, so its stores are emptied first. */
async function empty(name: string) {
  const opening = indexedDB.open(name)
  await done(opening)
  const database = opening.result
  const stores = [...database.objectStoreNames]
  if (stores.length > 0) {
    const clearing = database.transaction(stores, 'readwrite')
    for (const store of stores) clearing.objectStore(store).clear()
    await done(clearing)
  }
  database.close()
  await done(indexedDB.deleteDatabase(name))
}

const workers = async () => (await navigator.serviceWorker?.getRegistrations()) ?? []

/** The worker first: it could fill its cache again. */
async function wipeInstalled() {
  for (const worker of await workers()) await worker.unregister()
  if (!('caches' in globalThis)) return
  for (const name of await caches.keys()) await caches.delete(name)
}

/** Milliseconds. A browser that does not answer keeps nobody here: what is left is looked at afterwards. */
const PATIENCE = 3000

const outOfPatience = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No answer')), PATIENCE))

/** Removes everything the app keeps on this device. False when some of it could not be removed. */
export async function wipeDevice(): Promise<boolean> {
  keepNothingMore()
  tabs.postMessage(true)
  endAll()
  const storages = async () => {
    localStorage.clear()
    sessionStorage.clear()
  }
  const databases = async () => {
    for (const name of await databaseNames()) await empty(name)
  }
  const results = await Promise.allSettled(
    [storages(), databases(), wipeInstalled()].map(wiping => Promise.race([wiping, outOfPatience()])),
  )
  return results.every(result => result.status === 'fulfilled')
}

/** Whether a look at the stores finds nothing. Databases that cannot be listed are taken to be as they were left. */
export async function isDeviceEmpty(): Promise<boolean> {
  const databases = 'databases' in indexedDB ? await indexedDB.databases() : []
  const cached = 'caches' in globalThis ? await caches.keys() : []
  const kept = [localStorage, sessionStorage, databases, cached, await workers()]
  return kept.every(({ length }) => length === 0)
}
