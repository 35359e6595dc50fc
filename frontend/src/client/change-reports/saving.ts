import { answer, api } from '../../api/client'
import { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { retrying } from '../../api/retry'
import type { Drafts } from '../../offline/drafts'
import { atTheEnd } from '../../offline/endings'
import { Store } from '../../offline/store'
import { answersOf, type ChangeReport, type Entered, enteredOf } from './answers'

/** `kept`: the office cannot be reached. `parted`: other answers were saved meanwhile. `closed`: it takes no more. */
type Status = 'saved' | 'waiting' | 'saving' | 'kept' | 'parted' | 'closed' | 'failed'

export type SavingView = {
  report: ChangeReport
  entered: Entered
  status: Status
  /** Whether some of it was on this device only, until just now. */
  reached?: boolean
  /** What was saved meanwhile somewhere else. */
  other?: ChangeReport
  error?: unknown
}

/** Milliseconds. Whoever types is not interrupted for each letter. */
const A_PAUSE = 800
const AGAIN_AFTER = 10_000

const CLOSED = /^(change-not-a-draft|change-processed|not-found)$/

export const draftKey = (id: string) => `change.${id}`

/** Numbers of an account are never kept on a device. */
function keepable({ written: { accountNumber: _, ...written }, ...entered }: Entered): Entered {
  return { ...entered, written }
}

/** Saves what is written about one change, as it is written: on this device at once, with the office soon. */
export class Saving {
  private readonly store: Store<SavingView>
  private edits = 0
  private savedEdits = 0
  private away = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | undefined
  private readonly ending = new AbortController()
  private readonly forgetEnd = atTheEnd(() => this.close())

  private constructor(
    view: SavingView,
    private readonly drafts: Drafts,
    private readonly today: () => string,
  ) {
    this.store = new Store(view)
    addEventListener('online', () => void this.flush(), { signal: this.ending.signal })
  }

  /** Goes on with what this device has and the office has not. */
  static async open(report: ChangeReport, drafts: Drafts, today: () => string): Promise<Saving> {
    const kept = await drafts.read(draftKey(report.id)).catch(() => undefined)
    const { entered, version } = (kept?.fields ?? {}) as { entered?: Entered; version?: number }
    if (!entered || version === undefined) {
      return new Saving({ report, entered: enteredOf(report), status: 'saved' }, drafts, today)
    }
    const saving = new Saving({ report: { ...report, version }, entered, status: 'waiting' }, drafts, today)
    saving.edits = 1
    saving.away = true
    void saving.flush()
    return saving
  }

  readonly subscribe = (listener: () => void) => this.store.subscribe(listener)
  readonly get = () => this.store.get()

  /** Whether it outlives this page. */
  get keeps() {
    return this.drafts.kept
  }

  write(change: Partial<Entered>) {
    const { status, entered, reached = false } = this.get()
    this.set({
      entered: { ...entered, ...change },
      status: status === 'parted' ? status : 'waiting',
      reached: reached && 'page' in change,
    })
    this.edits++
    void this.keep()
    clearTimeout(this.timer)
    if (status !== 'parted') this.timer = setTimeout(() => void this.flush(), A_PAUSE)
  }

  /** What the office said just now; taken where nothing was written here since. */
  heard(report: ChangeReport) {
    const { status, report: known } = this.get()
    const news = report.version > known.version || report.state.status !== known.state.status
    if (status === 'saved' && news) this.set({ report, entered: enteredOf(report) })
  }

  /** Saves it now. Answers whether the office has all of it. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer)
    if (this.get().status === 'parted' || this.ending.signal.aborted) return false
    this.running ??= this.run().finally(() => {
      this.running = undefined
    })
    await this.running
    return this.get().status === 'saved'
  }

  /** Of two sets of answers: the one that is written here. */
  async keepThese() {
    const { other, report } = this.get()
    this.set({ report: other ?? report, other: undefined, status: 'waiting' })
    await this.flush()
  }

  /** Of two sets of answers: the one that was saved elsewhere. */
  async takeOthers() {
    const { other, report } = this.get()
    this.savedEdits = this.edits
    const taken = other ?? report
    this.set({ report: taken, entered: enteredOf(taken), other: undefined, status: 'saved' })
    await this.drafts.remove(draftKey(taken.id))
  }

  close() {
    this.ending.abort()
    clearTimeout(this.timer)
    this.forgetEnd()
  }

  private set(change: Partial<SavingView> | { other: undefined }) {
    this.store.set({ ...this.get(), ...change } as SavingView)
  }

  private async keep() {
    const { report, entered } = this.get()
    const fields = { entered: keepable(entered), version: report.version }
    // A full device only means that it is kept for as long as the page is.
    await this.drafts.save({ key: draftKey(report.id), savedAt: Date.now(), fields }).catch(() => undefined)
  }

  private async run() {
    while (this.savedEdits < this.edits) {
      const edit = this.edits
      this.set({ status: 'saving', error: undefined })
      try {
        const report = await retrying(1, () => this.send())
        this.savedEdits = edit
        this.took(report)
      } catch (error) {
        if (!this.settled(error)) return
      }
    }
    this.set({ status: 'saved', ...(this.away && { reached: true }) })
    this.away = false
    await this.drafts.remove(draftKey(this.get().report.id)).catch(() => undefined)
  }

  private send(): Promise<ChangeReport> {
    const { report, entered } = this.get()
    const body = { ...answersOf(report.kind, entered, this.today()), version: report.version }
    const params = { path: { id: report.id } }
    return report.state.status === 'DRAFT'
      ? answer(api.PUT('/api/v1/change-reports/{id}/change', { params, body }))
      : answer(api.PUT('/api/v1/change-reports/{id}/correction', { params, body }))
  }

  private took(report: ChangeReport) {
    const { entered } = this.get()
    const { accountLast4 = '' } = enteredOf(report).written
    const written = accountLast4 ? { ...entered.written, accountLast4 } : entered.written
    this.set({ report, entered: { ...entered, written } })
    queries.set(['changes', report.id], report)
  }

  /** What a refusal means. True where the same can be sent at once, to what the office has now. */
  private settled(error: unknown): boolean {
    const problem = error instanceof Problem ? error : undefined
    if (problem?.code === 'changed-meanwhile') return this.met(problem.params.changeReport as ChangeReport)
    if (problem?.passing) {
      this.away = true
      this.set({ status: 'kept' })
      this.timer = setTimeout(() => void this.flush(), AGAIN_AFTER)
    } else {
      this.set({ status: problem && CLOSED.test(problem.code) ? 'closed' : 'failed', error })
    }
    return false
  }

  /** Others' answers are a question to the client only where they differ: a reply may have been lost on the way. */
  private met(other: ChangeReport): boolean {
    const { report, entered } = this.get()
    const told = ({ page: _, ...entered }: Entered) =>
      JSON.stringify(answersOf(report.kind, { ...entered, page: '' }, this.today()))
    if (other.state.status !== report.state.status) {
      this.set({ status: 'closed', report: other })
      return false
    }
    const same = told(enteredOf(other)) === told(entered)
    this.set(same ? { report: other } : { other, status: 'parted' })
    return same
  }
}
