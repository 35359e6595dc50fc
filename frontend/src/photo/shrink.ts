import { type Prepared, prepare } from './prepare'
import type { Order } from './shrink.worker'

export type { Prepared } from './prepare'

const WORKER_STARTS_WITHIN_MS = 5000

type Answer = { ready: true } | { id: number; prepared?: Prepared }

let worker: Promise<Worker | undefined> | undefined
let orders = 0

/**
 * A photograph as a JPEG of at most 2000 pixels and 400 KB that keeps 8-point print legible, upright, without
 * the place where it was taken; with what may be hard to read on it, and a small picture. PDFs, screenshots and
 * what this browser cannot decode come back as they are. Never larger than it was; never throws over a file.
 */
export async function shrink(file: Blob, { original = false } = {}): Promise<Prepared> {
  worker ??= startWorker()
  const helper = await worker
  const made = helper ? await inWorker(helper, file, original) : undefined
  return made ?? onPage(file, original)
}

async function onPage(file: Blob, original: boolean): Promise<Prepared> {
  try {
    return await prepare(file, original)
  } catch {
    return { blob: file, bytes: file.size, warnings: [] }
  }
}

/** Nothing where the browser draws on no canvas off the page, or does not start module workers. */
function startWorker(): Promise<Worker | undefined> {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined')
    return Promise.resolve(undefined)
  return new Promise(done => {
    try {
      const started = new Worker(new URL('./shrink.worker.ts', import.meta.url), { type: 'module' })
      const tooLate = setTimeout(() => done(undefined), WORKER_STARTS_WITHIN_MS)
      started.onerror = () => done(undefined)
      started.onmessage = () => {
        clearTimeout(tooLate)
        done(started)
      }
    } catch {
      done(undefined)
    }
  })
}

function inWorker(helper: Worker, file: Blob, original: boolean): Promise<Prepared | undefined> {
  const order: Order = { id: ++orders, file, original }
  return new Promise(done => {
    const settle = (prepared: Prepared | undefined) => {
      helper.removeEventListener('message', hear)
      helper.removeEventListener('error', lost)
      done(prepared)
    }
    const lost = () => settle(undefined)
    const hear = ({ data }: MessageEvent<Answer>) => {
      if ('id' in data && data.id === order.id) settle(data.prepared)
    }
    helper.addEventListener('message', hear)
    helper.addEventListener('error', lost)
    helper.postMessage(order)
  })
}
