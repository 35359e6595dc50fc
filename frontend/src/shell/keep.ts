/** Small things kept on this device between visits. After a wipe nothing more is kept until the app starts again. */
const PREFIX = 'porchlight.'
let keeping = true

export function kept<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name)
    return text === null ? undefined : (JSON.parse(text) as T)
  } catch {
    return undefined
  }
}

export function keep(name: string, value: unknown) {
  if (!keeping) return
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value))
  } catch {
    // A full or forbidden store only means that the next visit starts without it.
  }
}

export function keepNothingMore() {
  keeping = false
}
