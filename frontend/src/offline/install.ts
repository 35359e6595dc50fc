/** What the page itself still needs goes first. */
const AT_REST_MS = 3000

let begun = false

/**
 * Has the browser keep the app on this phone, so that it opens without a network: see service-worker.ts. Only for a
 * phone on which something of its owner's may be kept. Without it, or where the browser has no such thing, the app
 * works as before.
 */
export function install() {
  if (begun || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
  begun = true
  setTimeout(() => {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'manifest', href: '/manifest.webmanifest' }),
    )
    navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  }, AT_REST_MS)
}
