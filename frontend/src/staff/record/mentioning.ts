const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const LONGEST = 40

/** The beginning of a name that stands before the caret after an @, and where that is. */
export function begunName(before: string) {
  const at = before.lastIndexOf('@')
  const typed = before.slice(at + 1)
  const begins = at === 0 || /\s/.test(before[at - 1] ?? '')
  return at >= 0 && begins && typed.length <= LONGEST && !typed.includes('\n') ? { at, typed } : undefined
}

/** Those whose name begins so, whatever the case and the accents. */
export const whoBegins = <One extends { name: string }>(people: One[], typed: string) =>
  people.filter(({ name }) => fold(name).startsWith(fold(typed)))
