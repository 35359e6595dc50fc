import { api } from '../api/client'
import type { Session } from '../api/useSession'
import type { Money } from '../i18n/format'
import type { Office } from '../shell/useOffice'

/** Shapes of routes that openapi.yaml does not describe yet. */

export type EnrolmentStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'INTERVIEW_DUE'
  | 'VERIFICATION_DUE'
  | 'IN_REVIEW'
  | 'APPROVED'
  | 'DENIED'
  | 'WITHDRAWN'
  | 'ADVERSE_ACTION_PENDING'
  | 'REDUCED'
  | 'CLOSED'
  | 'RENEWAL_DUE'
  | 'RENEWAL_SUBMITTED'
  | 'RENEWED'
  | 'LAPSED'
  | 'RECONSIDERED'

export type ActionKind =
  | 'REMINDER'
  | 'STAFF_CALL'
  | 'SIGNED_STATEMENT'
  | 'COLLATERAL_CONTACT'
  | 'ASK_THIRD_PARTY'
  | 'STAFF_CHECK'
  | 'GO_WITHOUT'

type State<Status> = { status: Status; finished: boolean }

export type YourThing = {
  kind: 'SEND_DOCUMENT' | 'RETAKE_DOCUMENT'
  itemId: string
  requirement: string
  requirementName: string
  dueOn: string
  overdue: boolean
  reason?: string
  retakeReason?: string
}

export type OurThing = {
  kind: string
  itemId?: string
  documentId?: string
  requirementName?: string
  actionKind?: ActionKind
  receivedAt?: string
  openedAt?: string
  openedBy?: string
  by?: string
  late?: boolean
}

export type NextThing = { kind: string; by?: string; days?: number }
export type IfNothing = { kind: string; on?: string; text?: string }

export type ProgramStatus = {
  enrolmentId: string
  program: string
  name: string
  alias: string
  state: State<EnrolmentStatus>
  turn: 'YOU' | 'US' | 'NOBODY'
  amount?: Money
  nextPaymentOn?: string
  periodFrom?: string
  periodTo?: string
  filedOn?: string
  decideBy?: string
  you: YourThing[]
  us: OurThing[]
  next: NextThing
  ifNothing: IfNothing
}

export type TimelineEntry = {
  id: string
  at: string
  kind: string
  params: Record<string, string>
  byName?: string
  byRole?: string
}

export type Home = {
  client: { code: string; firstName: string; language: string }
  session: Session
  programs: ProgramStatus[]
  timeline: TimelineEntry[]
  openItems: number
  firstDueOn?: string
  office: Office
}

type Outcome<T> = { data?: T; error?: unknown; response: Response }
type AnyCall = (path: string, options?: unknown) => Promise<Outcome<unknown>>

export const pending = {
  GET: <T>(path: string, options?: unknown) =>
    (api.GET as unknown as AnyCall)(path, options) as Promise<Outcome<T>>,
  POST: <T>(path: string, options?: unknown) =>
    (api.POST as unknown as AnyCall)(path, options) as Promise<Outcome<T>>,
  DELETE: <T>(path: string, options?: unknown) =>
    (api.DELETE as unknown as AnyCall)(path, options) as Promise<Outcome<T>>,
}

export type Page<Item> = { items: Item[]; next?: string }

export type SignInCode = { id: string; channel: 'TEXT' | 'EMAIL'; expiresAt: string }

export type DocumentType = { documentType: string; name: string; hint: string }

export type DocumentStatus = 'RECEIVED' | 'CHECKED' | 'ACCEPTED' | 'RETAKE_ASKED' | 'REJECTED' | 'QUARANTINED'

export type SentPage = {
  page: number
  mediaType: string
  bytes: number
  warnings: string[]
  picture: 'PENDING' | 'READY' | 'FAILED'
  name?: string
}

export type SentDocument = {
  id: string
  checklistItemId: string
  requirementName: string
  documentType?: string
  state: State<DocumentStatus>
  pages: SentPage[]
  receivedAt: string
  openedAt?: string
  openedBy?: string
  decidedAt?: string
  decidedBy?: string
  retakeReason?: string
  note?: string
  confirmationNumber: string
  byStaff: boolean
}

export type ItemAction = {
  id: string
  itemId: string
  choice: string
  kind: ActionKind
  owner: 'CLIENT' | 'OFFICE'
  ownerName?: string
  dueOn: string
  note?: string
  state: State<'OPEN' | 'CLOSED'>
  outcome?: string
  openedAt: string
}

export type ItemStatus = 'ASKED' | 'OFFERED_FROM_FILE' | 'IN_PROGRESS' | 'SATISFIED' | 'WAIVED' | 'WITHDRAWN'

export type Without = { option: string; text: string }

export type ChecklistItem = {
  id: string
  enrolmentId: string
  program: string
  programName: string
  requirement: string
  requirementName: string
  ask: string
  why: string
  reason: string
  dueOn: string
  overdue: boolean
  state: State<ItemStatus>
  allowed: string[]
  documentTypes: DocumentType[]
  without: Without[]
  action?: ItemAction
  documents: SentDocument[]
  version: number
}

export type Confirmation = {
  number: string
  kind: 'DOCUMENT_RECEIVED' | 'ACTION_OPENED'
  at: string
  subject: {
    documentId?: string
    itemId: string
    requirementName: string
    pages?: number
    programName: string
    dueOn?: string
    onTime?: boolean
    checkBy?: string
  }
  sentTo: { channel: 'TEXT' | 'EMAIL'; masked: string }[]
  updated?: string
}
