import { Problem } from '../api/problem'
import { orientationOf, turned, withOrientation } from '../photo/jpeg'
import { shrink } from '../photo/shrink'
import { beganUpload, type DraftPage, type Drafts, type PageBytes } from './drafts'
import { failureIn, mustStartOver, type PageState, type PageView, restoredState } from './page-state'
import { sendOverTus, terminate } from './tus-upload'

/** Bytes. More than this stays in memory only: a phone's database is no place for a hundred megabytes. */
const LARGEST_KEPT = 32 * 1024 * 1024
const PREPARING_TRIES = 2

/** One page: kept, prepared, sent, turned. It tells whoever made it of every change. */
export class OutgoingPage {
  state: PageState
  private kept: boolean
  private thumb: Blob | undefined
  private address: string | undefined
  private sending = new AbortController()
  private closed = false

  constructor(
    readonly record: DraftPage,
    private blob: Blob,
    private readonly drafts: Drafts,
    private readonly changed: () => void,
  ) {
    this.kept = drafts.kept && blob.size <= LARGEST_KEPT
    this.state = restoredState(record)
  }

  static restored(record: DraftPage, file: PageBytes, drafts: Drafts, changed: () => void): OutgoingPage {
    const page = new OutgoingPage(record, new Blob([file.bytes], { type: record.mediaType }), drafts, changed)
    if (file.thumb) page.show(new Blob([file.thumb], { type: 'image/jpeg' }))
    return page
  }

  view(): PageView {
    const { id, name, mediaType, warnings, accepted, prepared } = this.record
    return {
      id,
      name,
      mediaType,
      bytes: this.blob.size,
      state: this.state,
      warnings: accepted ? [] : warnings,
      thumb: this.address,
      kept: this.kept,
      turnable: prepared && mediaType === 'image/jpeg',
    }
  }

  /** The bytes to be sent, for whoever wants to look closely. */
  picture(): Blob {
    return this.blob
  }

  /**
   * Takes hold of a file that was just chosen. Its bytes are copied, because a picture that a phone hands over from
   * the cloud or the camera may be gone when it is to be sent.
   */
  async arrive() {
    if (this.blob.size > LARGEST_KEPT) return
    try {
      this.blob = new Blob([await this.blob.arrayBuffer()], { type: this.record.mediaType })
      await this.save(true)
    } catch (cause) {
      const problem = new Problem(0, { type: '/problems/file-unreadable' }, cause)
      this.become({ status: 'FAILED', problem })
    }
  }

  /** Makes it ready to send. It was kept before: decoding is what brings a small phone down. */
  async prepare() {
    if (this.closed || this.state.status !== 'PREPARING') return
    this.record.attempts++
    await this.save()
    if (this.record.attempts <= PREPARING_TRIES) {
      const made = await shrink(this.blob, { original: this.record.original })
      this.record.warnings = made.warnings
      this.replace(made.blob)
      this.show(made.thumb)
    }
    this.record.prepared = true
    await this.save(true)
    this.become({ status: 'WAITING' })
  }

  /** Sends it. False when the server could not be reached: the page waits for another try. */
  async send(): Promise<boolean> {
    this.sending = new AbortController()
    this.become({ status: 'SENDING', sent: 0, total: this.blob.size })
    try {
      const page = { ...this.record, blob: this.blob, headers: this.drafts.headers }
      this.become({ status: 'SENT', uploadId: await sendOverTus(page, this.watch(), this.sending.signal) })
      return true
    } catch (error) {
      return this.unsent(error instanceof Problem ? error : Problem.unreachable(error))
    }
  }

  /** Turns it clockwise without encoding it again; what was sent of it before is taken back. */
  async turn(quarterTurns: number) {
    if (!this.view().turnable) return
    this.become({ status: 'PREPARING' })
    this.takeBack()
    this.blob = await turnedJpeg(this.blob, quarterTurns)
    if (this.thumb) this.show(await turnedJpeg(this.thumb, quarterTurns))
    await this.save(true)
    this.become({ status: 'WAITING' })
  }

  /** In line once more: from the byte that the server has, or from the start where it refused or lost what it got. */
  again(lost = false) {
    const settled = this.state.status === 'FAILED' || this.state.status === 'SENT'
    if (!settled || !this.record.prepared) return
    if (lost) {
      delete this.record.uploadId
      delete this.record.keptUntil
    }
    this.become({ status: 'WAITING' })
  }

  /** Stops sending; what was sent stays on the server to go on from. */
  pause() {
    this.sending.abort()
  }

  /** Keeps the record, and the bytes where they are new. A full or lost database only means that it is not kept. */
  async save(withBytes = false) {
    if (!this.kept) return
    try {
      const bytes = withBytes ? await this.bytes() : undefined
      if (!this.closed) await this.drafts.savePage(this.record, bytes)
    } catch {
      this.kept = false
      this.changed()
    }
  }

  /** Gone from this device and from the server. */
  async remove() {
    this.close()
    this.takeBack()
    await this.drafts.removePage(this.record.id).catch(() => undefined)
  }

  /** Lets go of everything, and removes nothing. */
  close() {
    this.closed = true
    this.pause()
    this.show(undefined)
  }

  private watch() {
    return {
      onUploadId: (uploadId: string) => {
        beganUpload(uploadId)
        if (this.record.uploadId === uploadId) return
        this.record.uploadId = uploadId
        delete this.record.keptUntil
        void this.save()
      },
      onBytes: (sent: number, total: number) => this.become({ status: 'SENDING', sent, total }),
      onWhole: (keptUntil: number) => {
        this.record.keptUntil = keptUntil
      },
    }
  }

  private unsent(problem: Problem): boolean {
    if (this.state.status !== 'SENDING') return true
    if (mustStartOver(problem)) delete this.record.uploadId
    const reached = problem.status !== 0
    this.become(reached ? { status: 'FAILED', problem } : { status: 'WAITING' })
    return reached
  }

  private takeBack() {
    this.pause()
    if (this.record.uploadId) void terminate(this.record.uploadId, this.drafts.headers)
    delete this.record.uploadId
  }

  private become(state: PageState) {
    if (this.closed) return
    const moved = this.state.status !== state.status
    this.state = state
    this.record.failure = failureIn(state)
    if (moved) void this.save()
    this.changed()
  }

  private replace(blob: Blob) {
    this.blob = blob
    this.kept = this.drafts.kept && blob.size <= LARGEST_KEPT
    this.record.mediaType = blob.type || this.record.mediaType
    if (blob.type === 'image/jpeg')
      this.record.name = this.record.name.replace(/\.(heic|heif|png|webp)$/i, '.jpg')
  }

  private show(thumb: Blob | undefined) {
    if (this.address) URL.revokeObjectURL(this.address)
    this.thumb = thumb
    this.address = thumb && URL.createObjectURL(thumb)
  }

  private async bytes(): Promise<PageBytes> {
    const thumb = await this.thumb?.arrayBuffer()
    return { id: this.record.id, bytes: await this.blob.arrayBuffer(), ...(thumb && { thumb }) }
  }
}

async function turnedJpeg(blob: Blob, quarterTurns: number): Promise<Blob> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return withOrientation(bytes, turned(orientationOf(bytes), quarterTurns))
}
