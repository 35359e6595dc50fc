import type { DetailedError, Upload, UploadOptions } from 'tus-js-client'
import { serverNow } from '../api/clock'
import { Problem } from '../api/problem'
import { THROWN_AWAY } from './drafts'

export interface Outgoing {
  blob: Blob
  name: string
  mediaType: string
  /** An upload begun before, to be gone on with from the byte that the server has. */
  uploadId?: string | undefined
  /** Where all of it had come before: until when the server keeps it, by its own clock. */
  keptUntil?: number | undefined
  /** What lets in whoever does not sign in. */
  headers?: Record<string, string> | undefined
}

export interface Watch {
  /** The upload exists on the server from now on. */
  onUploadId: (uploadId: string) => void
  onBytes: (sent: number, total: number) => void
  /** All of it is there, and is kept until then. */
  onWhole: (keptUntil: number) => void
}

const ENDPOINT = '/api/v1/uploads'
const RETRY_DELAYS_MS = [0, 1000, 3000, 5000, 10_000]
/**
 * Bytes in one request. Browsers repeat a whole request by themselves when the connection that they reused was reset,
 * and some proxies pass a request on only when they have all of it: what can be lost is one of these.
 */
const CHUNK = 1024 * 1024
/** A phone between two masts keeps a dead connection open for minutes. */
const STALLED_AFTER_MS = 45_000

/**
 * Sends bytes over tus and answers with the upload's id once the server has all of them. An upload that the server
 * no longer knows is begun again, unless all of it had come and it was thrown away since. Throws a {@link Problem}: of
 * status 0 when the server cannot be reached, or when `signal` stopped it, which leaves what was sent to go on from.
 */
export async function sendOverTus(page: Outgoing, watch: Watch, signal: AbortSignal): Promise<string> {
  try {
    return await attempt(page, watch, signal)
  } catch (error) {
    const gone = error instanceof Problem && (error.status === 404 || error.status === 410)
    if (!gone) throw error
    if (error.status === 404 && Number(page.keptUntil) > serverNow())
      throw new Problem(404, { type: THROWN_AWAY })
    const { uploadId: _gone, ...fresh } = page
    return attempt(fresh, watch, signal)
  }
}

/** Removes an upload from the server; one that cannot be reached now expires there by itself. */
export async function terminate(uploadId: string, more?: Outgoing['headers']): Promise<void> {
  const headers = { 'Tus-Resumable': '1.0.0', ...more }
  await fetch(addressOf(uploadId), { method: 'DELETE', headers }).catch(() => undefined)
}

async function attempt(page: Outgoing, watch: Watch, signal: AbortSignal): Promise<string> {
  const tus = await import('tus-js-client').catch(cause => {
    throw Problem.unreachable(cause)
  })
  return new Promise((resolve, reject) => {
    const upload: Upload = new tus.Upload(page.blob, {
      ...optionsFor(page),
      onUploadUrlAvailable: () => {
        if (signal.aborted) return void upload.abort()
        // Whatever name a proxy made the server call itself by, the page may only go where it came from.
        upload.url = addressOf(idOf(upload))
        // A retry that finds the server unwell must not begin a second upload.
        upload.options.endpoint = null
        watch.onUploadId(idOf(upload))
      },
      onProgress: (sent, total) => {
        patience.renew()
        watch.onBytes(sent, total)
      },
      onSuccess: ({ lastResponse }) => {
        watch.onWhole(Date.parse(lastResponse.getHeader('Upload-Expires') ?? ''))
        end(() => resolve(idOf(upload)))
      },
      onError: error => end(() => reject(problemOf(error))),
    })
    const stop = () => {
      void upload.abort()
      end(() => reject(Problem.unreachable('stopped')))
    }
    const patience = new Patience(stop)
    const end = (settle: () => void) => {
      patience.end()
      signal.removeEventListener('abort', stop)
      settle()
    }
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    else upload.start()
  })
}

function optionsFor({ name, mediaType, uploadId, headers = {} }: Outgoing): UploadOptions {
  return {
    headers,
    endpoint: uploadId ? null : new URL(ENDPOINT, location.origin).href,
    uploadUrl: uploadId ? addressOf(uploadId) : null,
    metadata: { filename: name, filetype: mediaType },
    retryDelays: RETRY_DELAYS_MS,
    chunkSize: CHUNK,
    // The draft remembers the upload; the library's own memory would outlive it on a borrowed phone.
    storeFingerprintForResuming: false,
    onShouldRetry: error => mayPass(statusOf(error)),
  }
}

class Patience {
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly lost: () => void) {
    this.renew()
  }

  renew() {
    this.end()
    this.timer = setTimeout(this.lost, STALLED_AFTER_MS)
  }

  end() {
    clearTimeout(this.timer)
  }
}

function mayPass(status: number): boolean {
  if (status === 0) return navigator.onLine
  return status >= 500 || [408, 409, 423, 429].includes(status)
}

function addressOf(uploadId: string): string {
  return new URL(`${ENDPOINT}/${uploadId}`, location.origin).href
}

function idOf(upload: Upload): string {
  return new URL(upload.url ?? '').pathname.split('/').pop() ?? ''
}

function statusOf(error: Error | DetailedError): number {
  return 'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0
}

function problemOf(error: Error | DetailedError): Problem {
  const status = statusOf(error)
  if (status === 0 || !('originalResponse' in error)) return Problem.unreachable(error)
  try {
    return Problem.of(status, JSON.parse(error.originalResponse?.getBody() ?? ''))
  } catch {
    return Problem.of(status, undefined)
  }
}
