import type { Warning } from '../photo/quality'
import { atTheEnd } from './endings'
import { openKeptDrafts } from './kept-drafts'
import { MemoryDrafts } from './memory-drafts'
import type { Submission } from './submission'

/** What somebody has begun and not sent yet: a form, or pages for one checklist item. */
export interface Draft {
  /** The checklist item's id, or the name of a form. */
  key: string
  /** Milliseconds since the epoch, by this device's clock. */
  savedAt: number
  fields: Record<string, unknown>
  /** Send was pressed, for this many pages. */
  wanted?: number
  /** There once the pages were sent as a document, until the server has answered. */
  submission?: Submission
  /** There while the camera is open: low-memory phones end the page behind it. */
  cameraOpenedAt?: number
}

/** One page of a draft, without its bytes. */
export interface DraftPage {
  id: string
  draft: string
  place: number
  name: string
  mediaType: string
  /** The client asked for the file as it is. */
  original: boolean
  /** Whether the bytes kept are those to send. */
  prepared: boolean
  /** How often preparing it was begun; a page that takes the browser down is sent as it is. */
  attempts: number
  warnings: Warning[]
  accepted: boolean
  uploadId?: string
  /** There once all of it had come: milliseconds since the epoch by the server's clock, which keeps it until then. */
  keptUntil?: number
  failure?: { status: number; type: string; params: Record<string, unknown> }
}

/** Why a page that had come is not sent again by itself: its upload was thrown away on another device. */
export const THROWN_AWAY = '/problems/upload-thrown-away'

/** A page's bytes; never blobs, which WebKit cannot keep. */
export interface PageBytes {
  id: string
  bytes: ArrayBuffer
  thumb?: ArrayBuffer
}

type Headers = Record<string, string> | undefined

/** One account's drafts on this device. */
export interface Drafts {
  /** False where they live only as long as the page does. */
  readonly kept: boolean
  /** What their requests carry where no cookie lets them in. */
  headers?: Headers
  all(): Promise<Draft[]>
  read(key: string): Promise<Draft | undefined>
  save(draft: Draft): Promise<void>
  /** Removes a draft with its pages. */
  remove(key: string): Promise<void>
  pagesOf(key: string): Promise<DraftPage[]>
  bytesOf(pageId: string): Promise<PageBytes | undefined>
  /** In one step, so that there is never a page without its bytes; bytes left out stay as they were. */
  savePage(page: DraftPage, bytes?: PageBytes): Promise<void>
  removePage(pageId: string): Promise<void>
}

export interface DraftsOwner {
  accountId: string
  /** The phone is borrowed: nothing of these drafts may stay on it. */
  sharedDevice: boolean
  /** What lets in whoever does not sign in. */
  headers?: Headers
}

const opened = new Map<string, Promise<Drafts>>()
const forget = () => opened.clear()

/** The account's drafts: on the device, or in memory on a borrowed one and where the browser keeps nothing. */
export function openDrafts({ accountId, sharedDevice, headers }: DraftsOwner): Promise<Drafts> {
  const name = `${accountId} ${sharedDevice}`
  const drafts =
    opened.get(name) ?? open(accountId, sharedDevice).then(drafts => Object.assign(drafts, { headers }))
  opened.set(name, drafts)
  atTheEnd(forget)
  return drafts
}

async function open(accountId: string, sharedDevice: boolean): Promise<Drafts> {
  if (sharedDevice || typeof indexedDB === 'undefined') return new MemoryDrafts()
  return openKeptDrafts(accountId).catch(() => new MemoryDrafts())
}

const begun = new Set<string>()
const forgetBegun = () => begun.clear()

/** Remembers an upload that this tab sends, also where no draft is kept that would know it. */
export function beganUpload(uploadId: string) {
  begun.add(uploadId)
  atTheEnd(forgetBegun)
}

/** Whether this tab sends it, or did. */
export const isBegunHere = (uploadId: string) => begun.has(uploadId)
