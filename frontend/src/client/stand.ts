import type { Shape } from '../api/client'

type ChecklistItem = Shape<'ChecklistItem'>

/** Where an item stands, in the kinds that the client's pages have words for. */
export type Stand =
  | 'NEEDED'
  | 'OFFERED'
  | 'OVERDUE'
  | 'RETAKE'
  | 'REJECTED'
  | 'QUARANTINED'
  | 'REMINDER'
  | 'SENT'
  | 'OPENED'
  | 'CHOSEN'
  | 'ACTION'
  | 'OFFICE'
  | 'ACCEPTED'
  | 'WAIVED'
  | 'WITHDRAWN'

type Standing = Pick<ChecklistItem, 'state' | 'overdue' | 'documents' | 'action' | 'offer'>

const SENT_BACK: Partial<Record<Shape<'Document'>['state']['status'], Stand>> = {
  RETAKE_ASKED: 'RETAKE',
  REJECTED: 'REJECTED',
  QUARANTINED: 'QUARANTINED',
}

/** What the client sent last, whatever became of it. */
export const latestSent = ({ documents }: Pick<ChecklistItem, 'documents'>) => documents[0]

export const openAction = ({ action }: Pick<ChecklistItem, 'action'>) =>
  action && !action.state.finished ? action : undefined

function inProgress(item: Standing): Stand {
  const waiting = item.documents.filter(({ state }) => !state.finished)
  if (waiting.length > 0) return waiting.some(({ openedAt }) => openedAt) ? 'OPENED' : 'SENT'
  if (item.offer?.chosenAt) return 'CHOSEN'
  const action = openAction(item)
  if (!action) return 'OFFICE'
  return action.owner === 'OFFICE' ? 'ACTION' : 'REMINDER'
}

/** Received is not opened, and opened is not accepted: each is a stand of its own. */
export function standOf(item: Standing): Stand {
  const { status } = item.state
  if (status === 'SATISFIED') return 'ACCEPTED'
  if (status === 'WAIVED' || status === 'WITHDRAWN') return status
  if (status === 'OFFERED_FROM_FILE') return 'OFFERED'
  if (status === 'IN_PROGRESS') {
    const stand = inProgress(item)
    return stand === 'REMINDER' && item.overdue ? 'OVERDUE' : stand
  }
  const sentBack = SENT_BACK[latestSent(item)?.state.status ?? 'RECEIVED']
  return sentBack ?? (item.overdue ? 'OVERDUE' : 'NEEDED')
}

const OURS: Stand[] = ['SENT', 'OPENED', 'CHOSEN', 'ACTION', 'OFFICE']
const DONE: Stand[] = ['ACCEPTED', 'WAIVED', 'WITHDRAWN']

export function turnOf(stand: Stand): 'YOU' | 'US' | 'DONE' {
  if (DONE.includes(stand)) return 'DONE'
  return OURS.includes(stand) ? 'US' : 'YOU'
}
