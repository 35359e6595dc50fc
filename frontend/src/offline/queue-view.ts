import type { PageView } from './page-state'
import type { SendQueue } from './send-queue'

/** The pages for one checklist item, as a page shows them. */
export interface QueueView {
  pages: PageView[]
  /** Whether all pages are on the server, so that they can be sent to the office as one document. */
  ready: boolean
  /** When the last change was saved on this device; undefined where nothing is kept. */
  savedAt: Date | undefined
  /** Whether all of it would survive a reload. */
  kept: boolean
  /** Send was pressed: it is carried out as soon as it can be. */
  wanted: boolean
  /** What went wrong with the last try to send it. */
  trouble: unknown
  /** It was sent and no answer came: nothing can be changed until {@link SendQueue.submit} was called again. */
  submitted: boolean
  /** The phone ended the page while the camera was open: the photograph has to be taken again. */
  cameraInterrupted: boolean
  /** What was filled in beside the pages. */
  fields: Record<string, unknown>
}
