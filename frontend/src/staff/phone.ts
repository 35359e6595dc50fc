/** As people here say it: "206-555-0187". Numbers of other countries stay E.164. */
export function phone(address: string) {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(address)
  return parts ? parts.slice(1).join('-') : address
}

/** E.164 for what a person types; a number of ten digits is one of North America. */
export function asE164(typed: string) {
  const digits = typed.replace(/\D/g, '')
  if (typed.trim().startsWith('+')) return `+${digits}`
  return digits.length === 10 ? `+1${digits}` : `+${digits}`
}
