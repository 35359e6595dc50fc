/**
 * Opens the client's part of the app from the phone itself. It has the files of its own release and nothing else: it
 * never sees an answer of the API, and leaves the staff's pages to the network.
 */
export {}

/** Put in by the build: what this release is called, and the files that open it. */
declare const RELEASE: string
declare const FILES: string[]

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Asked extends Lasting {
  request: Request
  respondWith(answer: Promise<Response>): void
}
declare function skipWaiting(): Promise<void>
declare function addEventListener(name: 'install' | 'activate', then: (event: Lasting) => void): void
declare function addEventListener(name: 'fetch', then: (event: Asked) => void): void

const PREFIX = 'app-'
const OURS = PREFIX + RELEASE
const PAGE = '/'

const STAFF_OR_SERVER = /^\/(staff|api|q)(\/|$)/
const FILE = /\.[^/]*$/

async function fill() {
  const cache = await caches.open(OURS)
  await cache.addAll([new Request(PAGE, { cache: 'no-cache' }), ...FILES])
}

/** A page that is open may be of the release before, and find its files still there. */
async function forgetOlder() {
  const releases = (await caches.keys()).filter(name => name.startsWith(PREFIX))
  await Promise.all(releases.slice(0, -2).map(name => caches.delete(name)))
}

/** Our page at any of the client's addresses. */
async function page(event: Asked): Promise<Response> {
  const ours = await caches.match(PAGE, { cacheName: OURS, ignoreVary: true })
  if (ours) return ours
  const answer = await fetch(event.request)
  event.waitUntil(fill().catch(() => undefined))
  return answer
}

/** A file by its name, which changes with what is in it. */
async function asset(request: Request): Promise<Response> {
  const ours = await caches.match(request, { ignoreVary: true })
  if (ours) return ours
  const answer = await fetch(request)
  // The server has another release by now: the next page is that one's.
  if (answer.status === 404) await caches.delete(OURS)
  return answer
}

addEventListener('install', event => event.waitUntil(fill().then(skipWaiting)))
addEventListener('activate', event => event.waitUntil(forgetOlder()))
addEventListener('fetch', event => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (mode === 'navigate') {
    if (!STAFF_OR_SERVER.test(pathname) && !FILE.test(pathname)) event.respondWith(page(event))
  } else if (pathname.startsWith('/assets/')) event.respondWith(asset(event.request))
})
