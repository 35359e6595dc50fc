import type { OutgoingPage } from './outgoing-page'

/** Two at a time fill a slow connection; more would only make each of them slower. */
const AT_ONCE = 2
const AGAIN_AFTER_MS = 10_000

/**
 * Sends pages in their order while there is a network. It goes on by itself when the network is back, when the page
 * is looked at again, and every few seconds while the server cannot be reached.
 */
export class Line {
  private readonly sending = new Set<OutgoingPage>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly ending = new AbortController()

  constructor(private readonly pages: () => readonly OutgoingPage[]) {
    const { signal } = this.ending
    addEventListener('online', () => this.go(), { signal })
    addEventListener('offline', () => this.pause(), { signal })
    document.addEventListener('visibilitychange', () => this.go(), { signal })
  }

  go() {
    clearTimeout(this.timer)
    if (this.ending.signal.aborted || !navigator.onLine) return
    for (const page of this.pages()) {
      if (this.sending.size >= AT_ONCE) return
      if (page.state.status === 'WAITING' && !this.sending.has(page)) void this.send(page)
    }
  }

  close() {
    this.ending.abort()
    clearTimeout(this.timer)
  }

  private pause() {
    for (const page of this.sending) page.pause()
  }

  private async send(page: OutgoingPage) {
    this.sending.add(page)
    const reached = await page.send()
    this.sending.delete(page)
    if (reached) this.go()
    else this.timer = setTimeout(() => this.go(), AGAIN_AFTER_MS)
  }
}
