import type { Shape } from '../../api/client'
import type { IconName } from '../../ui/icon/paths'
import type { TagTone } from '../../ui/tag/Tag'
import { icons } from '../icons'

type Look = { tone: TagTone; icon?: IconName }

const ENROLMENTS: Record<string, Look> = {
  DRAFT: { tone: 'off', icon: icons.pen },
  SUBMITTED: { tone: 'us', icon: icons.search },
  INTERVIEW_DUE: { tone: 'you', icon: 'phone' },
  VERIFICATION_DUE: { tone: 'you' },
  IN_REVIEW: { tone: 'us', icon: icons.search },
  APPROVED: { tone: 'ok' },
  DENIED: { tone: 'bad', icon: 'cross' },
  ADVERSE_ACTION_PENDING: { tone: 'bad', icon: 'alert' },
  REDUCED: { tone: 'you', icon: 'down' },
  RENEWAL_DUE: { tone: 'you', icon: 'again' },
  RENEWAL_SUBMITTED: { tone: 'us', icon: icons.search },
  RENEWED: { tone: 'ok' },
  LAPSED: { tone: 'bad', icon: 'alert' },
  RECONSIDERED: { tone: 'ok' },
}

const ITEMS: Record<string, Look> = {
  ASKED: { tone: 'you' },
  OFFERED_FROM_FILE: { tone: 'us', icon: 'document' },
  IN_PROGRESS: { tone: 'us', icon: 'clock' },
  SATISFIED: { tone: 'ok' },
}

export const enrolmentLook = (status: string): Look => ENROLMENTS[status] ?? { tone: 'off' }
export const itemLook = ({ overdue, state }: Shape<'ChecklistItem'>): Look =>
  overdue ? { tone: 'bad', icon: 'alert' } : (ITEMS[state.status] ?? { tone: 'off' })

/** Moves that take something away, or end it: the client must be able to know why. */
export const ADVERSE = ['DENIED', 'WITHDRAWN', 'ADVERSE_ACTION_PENDING', 'REDUCED', 'CLOSED', 'LAPSED']
/** Moves that give, or give on. */
export const GRANTING = ['APPROVED', 'RENEWED', 'RECONSIDERED']
/** Moves of which the client gets a letter. */
export const TOLD = [...GRANTING, ...ADVERSE.filter(status => status !== 'WITHDRAWN')]
const UNDECIDED = ['SUBMITTED', 'VERIFICATION_DUE', 'IN_REVIEW', 'RENEWAL_SUBMITTED']

export const isOpen = (document: Shape<'Document'>) => !document.state.finished

/** How much each side has to do; `decide` when nothing but the decision is left. */
export function turnOf({ state, items }: Shape<'RecordEnrolment'>) {
  const open = items.filter(item => !item.state.finished)
  const chosen = open.filter(({ offer }) => offer?.chosenAt).length
  const toCheck = chosen + open.flatMap(({ documents }) => documents).filter(isOpen).length
  const actions = open.filter(({ action }) => action && !action.state.finished && action.owner === 'OFFICE')
  const client = open.filter(
    item => item.state.status === 'ASKED' || item.state.status === 'OFFERED_FROM_FILE',
  )
  const undecided = UNDECIDED.includes(state.status)
  return {
    client: client.length,
    toCheck,
    actions: actions.length,
    decide: undecided && open.length === 0,
  }
}
