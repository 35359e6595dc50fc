/** One thing that an edition says, as it is compared with what the one before said. */
export type Line = { label: string; text: string; lang?: string }

/** Who wrote what; without a moment it is what was there before anybody wrote. */
export type Edition = { number: number; at?: string | undefined; by?: string | undefined; lines: Line[] }

export type Change = { line: Line; before: string }

/** What an edition says otherwise than the one before it; all of it where that is unknown. */
export function changes(now: Line[], before: Line[] | undefined): Change[] {
  const said = new Map(before?.map(line => [line.label, line.text]))
  const says = new Set(now.map(({ label }) => label))
  return [
    ...now.map(line => ({ line, before: said.get(line.label) ?? '' })),
    ...(before ?? [])
      .filter(({ label }) => !says.has(label))
      .map(line => ({ line: { ...line, text: '' }, before: line.text })),
  ].filter(({ line, before }) => line.text !== before)
}
