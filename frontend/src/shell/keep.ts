/**
 * Small things kept on this device between visits; on a phone that is shared, only until the browser's tab closes.
 * After a wipe nothing more is kept until the app starts again.
 */
const PREFIX = 'porchlight.'
const SHARED = `${PREFIX}shared`
let keeping = true

function read(store: Storage, name: string) {
  return store.getItem(PREFIX + name)
}

export function kept<T>(name: string): T | undefined {
  try {
    const text = read(sessionStorage, name) ?? read(localStorage, name)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

/** The names of what is kept in this tab, of those that start so. */
export function keptInTab(start: string): string[] {
  try {
    return Object.keys(sessionStorage).flatMap(name =>
      name.startsWith(PREFIX + start) ? name.slice(PREFIX.length) : [],
    )
  } catch {
    return []
  }
}

/** Answers whether it is kept now. A full or forbidden store only means that the next visit starts without it. */
export function keep(name: string, value: unknown): boolean {
  if (!keeping) return false
  try {
    const store = sessionStorage.getItem(SHARED) ? sessionStorage : localStorage
    store.setItem(PREFIX + name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Keeps it no longer, wherever it was. */
export function drop(name: string) {
  try {
    for (const store of [sessionStorage, localStorage]) store.removeItem(PREFIX + name)
  } catch {
    // As above.
  }
}

/** For this tab only, so that neither a reload nor a new sign-in loses it. */
export function keepInTab(name: string, value: unknown) {
  if (!keeping) return
  try {
    if (value === undefined) sessionStorage.removeItem(PREFIX + name)
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(value))
  } catch {
    // As above.
  }
}

/** What was being typed; whoever signs out on purpose leaves none of it. */
export function dropDrafts() {
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(`${PREFIX}draft.`)) sessionStorage.removeItem(name)
  }
}

export function keepAsOn(phone: 'own' | 'shared') {
  if (!keeping) return
  try {
    if (phone === 'shared') sessionStorage.setItem(SHARED, '1')
    else sessionStorage.removeItem(SHARED)
  } catch {
    // As above.
  }
}

export function keepNothingMore() {
  keeping = false
}
