export const DAY = /^\d{4}-\d\d-\d\d$/

/** Of an address, only what is meant so: it is anybody's to write. */
export const fitting = (params: URLSearchParams) => (name: string, pattern: RegExp) => {
  const text = params.get(name) ?? ''
  return pattern.test(text) ? text : undefined
}

/** What is set of a filter. */
export const setIn = <Filter extends object>(filter: Filter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as Filter

/** The same, as the end of an address. */
export function searchOf(filter: object) {
  const search = new URLSearchParams(setIn(filter) as Record<string, string>).toString()
  return search && `?${search}`
}
