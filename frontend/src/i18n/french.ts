/** Stays with the word before it at the end of a line; the narrow one keeps a mark close. */
const NARROW = '\u202f'
const WIDE = '\u00a0'

/** French as it is set: a space that never breaks before `? ! ; :` and inside « ». Catalogues are typed without care. */
export const french = (text: string) =>
  text
    .replace(/(?<=[^\s?!])\s*(?=[?!;])/g, NARROW)
    .replace(/(?<=\S)\s*:(?=\s|}|$)/g, `${WIDE}:`)
    .replace(/«\s*/g, `«${WIDE}`)
    .replace(/\s*»/g, `${WIDE}»`)
