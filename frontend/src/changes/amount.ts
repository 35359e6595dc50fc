/** "1,291.5", "1 291,50" or "$291" as a decimal; nothing when it is no amount. */
export function asAmount(typed: string): string | undefined {
  const bare = typed.replace(/[\s$€\u00a0\u202f]/g, '')
  const decimal = /^(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,2}))?$|^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(bare)
  if (!decimal) return undefined
  const [, whole, cents, grouped, groupedCents] = decimal
  return `${(whole ?? grouped ?? '').replace(/\D/g, '')}.${(cents ?? groupedCents ?? '').padEnd(2, '0')}`
}
