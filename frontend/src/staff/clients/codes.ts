/** "PL-7K4M-29XX" however it is typed or read out: any case, with or without dashes and spaces. */
export function asConfirmationNumber(typed: string): string | undefined {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '')
  const parts = /^PL([0-9A-Z]{4})([0-9A-Z]{4})$/.exec(bare)
  return parts ? `PL-${parts[1]}-${parts[2]}` : undefined
}

/** "CL-4TW-906", in the same way; it has no vowels, so that Clarence is a name. */
export function asClientCode(typed: string): string | undefined {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '')
  const parts = /^CL([0-9B-DF-HJ-NP-TV-Z]{3})([0-9B-DF-HJ-NP-TV-Z]{3})$/.exec(bare)
  return parts ? `CL-${parts[1]}-${parts[2]}` : undefined
}
