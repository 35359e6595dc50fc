import { retrying } from './retry'

export type QueryKey = readonly unknown[]

export type Answer<T> = { data: T | undefined; error: unknown; updatedAt: number; fetching: boolean }

type Entry = {
  key: QueryKey
  answer: Answer<unknown>
  life: number
  /** How often what is known was called outdated. */
  outdated: number
  /** How often something newer became known than any answer that was on its way. */
  overtaken: number
  listeners: Set<() => void>
  read?: Reader
}
type Reader = () => Promise<unknown>

const NOTHING: Answer<unknown> = { data: undefined, error: undefined, updatedAt: 0, fetching: false }
const entries = new Map<string, Entry>()

function entryOf(key: QueryKey): Entry {
  const name = JSON.stringify(key)
  const entry = entries.get(name) ?? {
    key,
    answer: NOTHING,
    life: 0,
    outdated: 0,
    overtaken: 0,
    listeners: new Set(),
  }
  entries.set(name, entry)
  return entry
}

function change(entry: Entry, answer: Partial<Answer<unknown>>) {
  entry.answer = { ...entry.answer, ...answer }
  for (const listener of entry.listeners) listener()
}

async function fetchInto(entry: Entry, read: Reader) {
  entry.read = read
  if (entry.answer.fetching) return
  const { life, outdated, overtaken } = entry
  const current = (answer: Partial<Answer<unknown>>) => {
    // An answer that was asked for before a sign-out belongs to nobody any more.
    if (life !== entry.life) return
    change(entry, { ...(overtaken === entry.overtaken && answer), fetching: false })
  }
  change(entry, { fetching: true })
  await retrying(4, read).then(
    data => current({ data, error: undefined, updatedAt: Date.now() }),
    error => current({ error }),
  )
  // What changed while it was on its way may not be in it.
  const old = outdated !== entry.outdated || overtaken !== entry.overtaken
  if (life === entry.life && old && entry.listeners.size > 0) await fetchInto(entry, read)
}

const startsWith = (key: QueryKey, prefix: QueryKey) =>
  prefix.every((part, index) => JSON.stringify(part) === JSON.stringify(key[index]))

/** What the server said last, by key, in memory only. */
export const queries = {
  get: <T>(key: QueryKey) => entryOf(key).answer as Answer<T>,
  /** Without a time it is what the server says now: an answer to what was asked before is not shown any more. */
  set(key: QueryKey, data: unknown, updatedAt?: number) {
    const entry = entryOf(key)
    if (updatedAt === undefined) entry.overtaken++
    change(entry, { data, error: undefined, updatedAt: updatedAt ?? Date.now() })
  },

  /** Asks again for what is on screen, and for the rest when it is next needed. */
  invalidate(prefix: QueryKey = []) {
    for (const entry of [...entries.values()].filter(({ key }) => startsWith(key, prefix))) {
      entry.answer = { ...entry.answer, updatedAt: 0 }
      entry.outdated++
      if (entry.listeners.size > 0 && entry.read) void fetchInto(entry, entry.read)
    }
  },

  /** Asks again for what is on screen without saying so; what was there stays when that fails. */
  renew(prefix: QueryKey) {
    for (const entry of entries.values()) {
      const { key, life, overtaken, listeners, read } = entry
      if (!read || !listeners.size || !startsWith(key, prefix)) continue
      retrying(1, read).then(
        data =>
          life === entry.life &&
          overtaken === entry.overtaken &&
          change(entry, { data, error: undefined, updatedAt: Date.now() }),
        () => {},
      )
    }
  },

  /** Forgets everything, answers still on their way included. */
  clear() {
    for (const entry of entries.values()) {
      entry.life++
      change(entry, NOTHING)
    }
  },

  watch(key: QueryKey, listener: () => void) {
    const { listeners } = entryOf(key)
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },

  /** Done once the answer, or what went wrong instead, is known. */
  async fetchIfOlder(key: QueryKey, age: number, read: Reader) {
    const entry = entryOf(key)
    entry.read = read
    if (Date.now() - entry.answer.updatedAt >= age) await fetchInto(entry, read)
  },
}
