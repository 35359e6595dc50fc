/** The shortest that the server reads: "a@b.c". */
const SHORTEST = 5

/** What is wrong with it before anything is sent; all else of it the server knows better. */
export function contactFault(typed: string) {
  const contact = typed.trim()
  if (!contact) return 'clients.contact-missing'
  return contact.length < SHORTEST && 'problem.contact-not-understood'
}
