import { Problem } from '../api/problem'
import type { Warning } from '../photo/quality'
import type { DraftPage } from './drafts'

/** Where a page is on its way to the office. */
export type PageState =
  | { status: 'PREPARING' }
  /** In line, or without a network. */
  | { status: 'WAITING' }
  | { status: 'SENDING'; sent: number; total: number }
  | { status: 'SENT'; uploadId: string }
  | { status: 'FAILED'; problem: Problem }

/** One page as its list shows it. */
export interface PageView {
  id: string
  name: string
  mediaType: string
  /** Bytes to send; of the file as it was while it is being prepared. */
  bytes: number
  state: PageState
  /** What may be hard to read; empty once the client has said to use it anyway. */
  warnings: Warning[]
  /** Address of a small picture, where this browser can show the file. */
  thumb: string | undefined
  /** Whether it would survive a reload. */
  kept: boolean
  /** Whether it can be turned. */
  turnable: boolean
}

/** Where a page stands when it comes back from its draft. */
export function restoredState({ prepared, failure }: DraftPage): PageState {
  if (failure) return { status: 'FAILED', problem: Problem.of(failure.status, failure) }
  return { status: prepared ? 'WAITING' : 'PREPARING' }
}

/** What a draft remembers of a state: refusals only. A session that ended is no fault of the page. */
export function failureIn(state: PageState): DraftPage['failure'] {
  if (state.status !== 'FAILED' || state.problem.status === 401) return undefined
  const { status, code, params } = state.problem
  return { status, type: `/problems/${code}`, params }
}

/** Whether trying again can help: what is wrong with the file itself stays wrong. */
export function mayPass({ status, code }: Problem): boolean {
  return ![413, 415, 422].includes(status) && code !== 'file-unreadable'
}

/** Whether what the server has of the page is of no use any more. */
export function mustStartOver({ status }: Problem): boolean {
  return status >= 400 && status < 500 && ![401, 403, 429].includes(status)
}
