const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const same = (one = '', other = '') =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other))

/**
 * Whether a typed name is not the one on file, as a person would see it: accents, capitals, hyphens and middle names
 * do not matter, an initial stands for the name, and the family name may come first. It is for a hint; how somebody
 * writes their name is theirs.
 */
export function isOtherName(typed: string, onFile: string): boolean {
  const [mine, theirs] = [wordsOf(typed), wordsOf(onFile)]
  if (mine.length === 0 || theirs.length === 0) return false
  const [first, last] = [mine[0], mine.at(-1)]
  const straight = same(first, theirs[0]) && same(last, theirs.at(-1))
  const turned = same(first, theirs.at(-1)) && same(last, theirs[0])
  return !(straight || turned)
}
