/** A run of words that stayed, went or came. */
export type Piece = { text: string; is: 'same' | 'gone' | 'new' }

const words = (text: string) => text.split(/(?<=\s)(?=\S)/)

/** How long the longest run of common words is from each place on. */
function common(before: string[], now: string[]) {
  const from = Array.from({ length: before.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      row(from, i)[j] =
        before[i] === now[j] ? at(from, i + 1, j + 1) + 1 : Math.max(at(from, i + 1, j), at(from, i, j + 1))
  return from
}

const row = (table: number[][], i: number) => table[i] as number[]
const at = (table: number[][], i: number, j: number) => row(table, i)[j] as number

/** What a text says now and what it said, word by word. */
export function difference(said: string, says: string): Piece[] {
  const [before, now] = [words(said), words(says)]
  const from = common(before, now)
  const pieces: Piece[] = []
  const add = (is: Piece['is'], text: string | undefined) => {
    const last = pieces[pieces.length - 1]
    if (last?.is === is) last.text += text
    else if (text) pieces.push({ is, text })
  }
  let [i, j] = [0, 0]
  while (i < before.length || j < now.length) {
    if (i < before.length && j < now.length && before[i] === now[j]) {
      add('same', before[i++])
      j++
    } else if (j === now.length || (i < before.length && at(from, i + 1, j) >= at(from, i, j + 1)))
      add('gone', before[i++])
    else add('new', now[j++])
  }
  return pieces
}
