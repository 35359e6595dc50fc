import type { Shape } from '../../api/client'

type Counts = Shape<'WorklistCounts'>

/** What is counted. */
export type Counted = Exclude<keyof Counts, 'countedTo'>

/** How much it is or, where nobody counted further, that it is more than that. */
export function counted(counts: Counts, name: Counted) {
  const value = counts[name]
  return value > counts.countedTo ? `${counts.countedTo}+` : value
}
