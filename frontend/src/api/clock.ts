let skew = 0
let lastHeard = 0

/** Phones' clocks are often wrong; the server's own time comes with every answer, to the second. */
export function heard(headers: Headers) {
  const date = Date.parse(headers.get('Date') ?? '')
  if (!Number.isNaN(date)) skew = date - Date.now()
  lastHeard = Date.now()
}

/** Milliseconds since the epoch, by the server's clock. */
export const serverNow = () => Date.now() + skew

/** How far this device's clock is behind the server's, in milliseconds, as far as is known. */
export const clockSkew = () => skew

/** What was known of it at an earlier visit, for until the server is heard. */
export function clockIs(behind: number) {
  if (lastHeard === 0) skew = behind
}

/** When the server last answered anything, by this device's clock. */
export const lastAnswerAt = () => lastHeard
