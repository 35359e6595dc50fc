type Part = { text: string; hit: boolean }

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const split = (text: string, from: number, to: number): Part[] =>
  [
    { text: text.slice(0, from), hit: false },
    { text: text.slice(from, to), hit: true },
    { text: text.slice(to), hit: false },
  ].filter(part => part.text !== '')

/** A name in parts: of each word what was typed of it, whatever the accents and the order. */
export function markedName(name: string, typed: string): Part[] {
  const words = folded(typed)
    .split(/[ ,-]+/)
    .filter(Boolean)
  return name.split(/([ ,-]+)/).flatMap(word => {
    const own = folded(word)
    const begun = words
      .filter(begin => own.startsWith(begin))
      .sort((one, other) => other.length - one.length)[0]
    if (!begun) return word ? [{ text: word, hit: false }] : []
    // Where a letter became two, nobody can say where the beginning ends.
    return own.length === word.length ? split(word, 0, begun.length) : [{ text: word, hit: true }]
  })
}

/** An email address by how it begins, a telephone number by its last digits, and any other number whole. */
export function markedNumber(shown: string, typed: string): Part[] {
  if (typed.includes('@')) return split(shown, 0, typed.trim().length)
  if (!/^[\d+-]+$/.test(shown)) return [{ text: shown, hit: true }]
  let left = typed.replace(/\D/g, '').length
  let from = shown.length
  while (left > 0 && from > 0) if (/\d/.test(shown[--from] ?? '')) left--
  return split(shown, from, shown.length)
}
