import type { Shape } from '../api/client'
import type { Draft, DraftPage, Drafts } from './drafts'
import { atTheEnd } from './endings'
import { newKey } from './key'
import { Line } from './line'
import { OutgoingPage } from './outgoing-page'
import type { QueueView } from './queue-view'
import { Store } from './store'
import { isRefusal, type Post } from './submission'

/** Keeps, prepares and sends the pages for one checklist item, in order, over any network, across reloads. */
export class SendQueue {
  private pages: OutgoingPage[] = []
  private readonly line = new Line(() => this.pages)
  private readonly store: Store<QueueView>
  private preparing: Promise<void> = Promise.resolve()
  private cameraInterrupted: boolean
  private closed = false
  private wanted = false
  private trouble: unknown
  private kept: boolean
  private readonly forgetEnd = atTheEnd(() => this.close())

  private constructor(
    private draft: Draft,
    private readonly drafts: Drafts,
  ) {
    this.kept = drafts.kept
    this.cameraInterrupted = draft.cameraOpenedAt !== undefined
    this.store = new Store(this.view())
  }

  /** What was begun for this checklist item, which goes on at once; empty where nothing was. */
  static async open(checklistItemId: string, drafts: Drafts): Promise<SendQueue> {
    const draft = await drafts.read(checklistItemId)
    const queue = new SendQueue(draft ?? { key: checklistItemId, savedAt: 0, fields: {} }, drafts)
    await queue.restore()
    return queue
  }

  readonly subscribe = (listener: () => void) => this.store.subscribe(listener)
  readonly get = () => this.store.get()

  /** Call it as the camera is about to open: whatever comes back, or nothing, the page is as it was left. */
  async cameraOpening() {
    const back = () => {
      if (document.visibilityState === 'visible') void this.save({ cameraOpenedAt: undefined })
    }
    addEventListener('focus', back, { once: true })
    await this.save({ cameraOpenedAt: Date.now() })
  }

  /** Adds files in this order and begins to send them. `original` sends them as they are. */
  async add(files: readonly File[], { original = false, at = this.pages.length } = {}) {
    if (this.draft.submission) return
    const added = files.map(file => this.pageOf(file, original))
    this.pages.splice(at, 0, ...added)
    this.cameraInterrupted = false
    this.changed()
    for (const page of added) await page.arrive()
    await this.saveOrder()
    await this.save({ cameraOpenedAt: undefined })
    await this.prepare(added)
  }

  /** A better photograph in the place of this one. */
  async replace(id: string, file: File) {
    const at = this.pages.findIndex(page => page.record.id === id)
    if (at < 0) return
    await this.remove(id)
    await this.add([file], { at })
  }

  async remove(id: string) {
    if (this.draft.submission) return
    const page = this.page(id)
    this.pages = this.pages.filter(other => other !== page)
    await page?.remove()
    await this.saveOrder()
    await this.save()
    this.line.go()
  }

  /** Moves a page to this place, counted from 0. */
  async move(id: string, to: number) {
    const page = this.page(id)
    if (!page || this.draft.submission) return
    this.pages = this.pages.filter(other => other !== page)
    this.pages.splice(to, 0, page)
    await this.saveOrder()
    await this.save()
  }

  /** Turns a photograph clockwise. */
  async turn(id: string, quarterTurns = 1) {
    if (this.draft.submission) return
    await this.page(id)?.turn(quarterTurns)
    await this.save()
    this.line.go()
  }

  /** The client has seen the warnings and wants the page to be used. */
  async useAnyway(id: string) {
    const page = this.page(id)
    if (!page) return
    page.record.accepted = true
    await page.save()
    await this.save()
  }

  /** Tries a page that failed again; or one that had come, and that the server has no more. */
  retry(id: string, lost = false) {
    this.page(id)?.again(lost)
    this.line.go()
  }

  /** After signing in again: what only failed because the session had ended goes on. */
  resume() {
    for (const page of this.pages) {
      if (page.state.status === 'FAILED' && page.state.problem.status === 401) page.again()
    }
    this.line.go()
  }

  /** The bytes of a page, to look at it closely. */
  picture(id: string): Blob | undefined {
    return this.page(id)?.picture()
  }

  /** Keeps what was filled in beside the pages. */
  async fill(fields: Record<string, unknown>) {
    await this.save({ fields: { ...this.draft.fields, ...fields } })
  }

  /** Remembers, across reloads, that the pages are to be sent; or that they are not any more. */
  async want(wanted: boolean) {
    this.wanted = wanted
    this.trouble = undefined
    await this.save()
  }

  /**
   * Sends the pages to the office as one document. What is sent, and its key, stay the same until the server has
   * answered, across reloads. After a success the draft is gone; after a refusal it can be changed. Throws what
   * `post` throws.
   */
  async submit<Answer>(post: Post<Answer>, documentType?: string): Promise<Answer> {
    const submission = this.draft.submission ?? {
      idempotencyKey: newKey(),
      document: this.document(documentType),
    }
    this.trouble = undefined
    await this.save({ submission })
    try {
      const answer = await post(submission.document, { 'Idempotency-Key': submission.idempotencyKey })
      await this.discard()
      return answer
    } catch (error) {
      this.trouble = error
      if (isRefusal(error)) await this.reopen()
      this.changed()
      throw error
    }
  }

  /** Removes the draft with its pages from this device; uploads that became no document expire on the server. */
  async discard() {
    for (const page of this.pages) page.close()
    this.pages = []
    await this.drafts.remove(this.draft.key).catch(() => undefined)
    this.draft = { key: this.draft.key, savedAt: 0, fields: {} }
    this.wanted = false
    this.changed()
  }

  /** Stops and forgets everything in memory; what is on the device stays there. */
  close() {
    this.closed = true
    this.line.close()
    for (const page of this.pages) page.close()
    this.pages = []
    this.forgetEnd()
    this.changed()
  }

  private async restore() {
    for (const record of await this.drafts.pagesOf(this.draft.key)) {
      const bytes = await this.drafts.bytesOf(record.id)
      if (bytes) this.pages.push(OutgoingPage.restored(record, bytes, this.drafts, this.changed))
    }
    // Where a page did not come back, it is not what Send was pressed for.
    const { submission, wanted } = this.draft
    this.wanted = submission !== undefined || (wanted !== undefined && wanted === this.pages.length)
    this.changed()
    this.line.go()
    void this.prepare(this.pages)
  }

  private pageOf(file: File, original: boolean): OutgoingPage {
    const record: DraftPage = {
      id: newKey(),
      draft: this.draft.key,
      place: this.pages.length,
      name: file.name,
      mediaType: file.type || 'application/octet-stream',
      original,
      prepared: false,
      attempts: 0,
      warnings: [],
      accepted: false,
    }
    return new OutgoingPage(record, file, this.drafts, this.changed)
  }

  /** One after the other: two decoded photographs at once are more than a small phone has room for. */
  private prepare(pages: readonly OutgoingPage[]): Promise<void> {
    const unprepared = [...pages]
    this.preparing = this.preparing.then(async () => {
      for (const page of unprepared) {
        await page.prepare()
        this.line.go()
      }
    })
    return this.preparing
  }

  private document(documentType: string | undefined): Shape<'NewDocument'> {
    const pages = this.pages.flatMap(({ state, record: { name, warnings } }) =>
      state.status === 'SENT'
        ? [{ uploadId: state.uploadId, name, ...(warnings.length > 0 && { warnings }) }]
        : [],
    )
    return { checklistItemId: this.draft.key, ...(documentType && { documentType }), pages }
  }

  /** The server may have let go of an upload meanwhile: each is looked at again, and sent again where it is gone. */
  private async reopen() {
    await this.letGoOfSent()
    this.wanted = false
    await this.save({ submission: undefined })
    for (const page of this.pages) page.again()
    this.line.go()
  }

  /** What is kept here no longer was sent from another tab. */
  private async letGoOfSent() {
    const there = new Set((await this.drafts.pagesOf(this.draft.key)).map(({ id }) => id))
    const gone = this.pages.filter(page => page.view().kept && !there.has(page.record.id))
    for (const page of gone) page.close()
    this.pages = this.pages.filter(page => !gone.includes(page))
  }

  private page(id: string): OutgoingPage | undefined {
    return this.pages.find(page => page.record.id === id)
  }

  private async saveOrder() {
    for (const [place, page] of this.pages.entries()) {
      if (page.record.place === place) continue
      page.record.place = place
      await page.save()
    }
  }

  private async save(change: { [Name in keyof Draft]?: Draft[Name] | undefined } = {}) {
    const wanted = this.wanted ? this.pages.length : undefined
    this.draft = { ...this.draft, ...change, wanted, savedAt: Date.now() } as Draft
    if (this.closed) return
    this.kept = await this.drafts.save(this.draft).then(
      () => this.drafts.kept,
      () => false,
    )
    this.changed()
  }

  private readonly changed = () => this.store.set(this.view())

  private view(): QueueView {
    const pages = this.pages.map(page => page.view())
    const kept = this.kept && pages.every(page => page.kept)
    const { savedAt, submission, fields } = this.draft
    return {
      pages,
      ready: pages.length > 0 && pages.every(page => page.state.status === 'SENT'),
      savedAt: kept && savedAt > 0 ? new Date(savedAt) : undefined,
      kept,
      wanted: this.wanted && !this.closed,
      trouble: this.trouble,
      submitted: submission !== undefined,
      cameraInterrupted: this.cameraInterrupted,
      fields,
    }
  }
}
