import { prepare } from './prepare'

export interface Order {
  id: number
  file: Blob
  original: boolean
}

// One at a time: two decoded photographs at once are more than a small phone has room for.
let last: Promise<void> = Promise.resolve()

self.onmessage = ({ data: { id, file, original } }: MessageEvent<Order>) => {
  last = last.then(async () => {
    try {
      self.postMessage({ id, prepared: await prepare(file, original) })
    } catch {
      self.postMessage({ id })
    }
  })
}

self.postMessage({ ready: true })
