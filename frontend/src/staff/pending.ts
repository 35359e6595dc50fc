import type { Client } from 'openapi-fetch'
import { api as everything } from '../api/client'
import type { paths } from '../api/schema'

type Answer<T> = { headers: { [name: string]: unknown }; content: { 'application/json': T } }
type Empty = { headers: { [name: string]: unknown }; content?: never }
type Known<T> = [T] extends [never] ? false : true

type Call<Ok, Body = never, Path = never, Query = never> = {
  parameters: {
    query?: Known<Query> extends true ? Query : never
    header?: never
    cookie?: never
  } & (Known<Path> extends true ? { path: Path } : { path?: never })
  responses: { 200: Known<Ok> extends true ? Answer<Ok> : Empty }
} & (Known<Body> extends true
  ? { requestBody: { content: { 'application/json': Body } } }
  : { requestBody?: never })

export type Page<T> = { items: T[]; next?: string }
export type State<S extends string = string> = { status: S; finished: boolean }
export type Money = { amount: string; currency: string }
export type Named = { id: string; name: string }
export type Role = 'CASEWORKER' | 'SUPERVISOR' | 'ADMINISTRATOR'

export type DocumentType = { documentType: string; name: string; hint: string }
export type Requirement = { requirement: string; name: string; ask: string; documentTypes: DocumentType[] }
export type Program = {
  program: string
  name: string
  alias: string
  summary: string
  currency?: string
  verificationDays: number
  movesOffClosedDays: boolean
  requirements: Requirement[]
}

export type Branch = {
  id: string
  name: string
  timeZone: string
  phone: string
  callsFrom: string[]
  address: string
  email: string
  openDays: number[]
  opensAt: string
  closesAt: string
  closedOn: string[]
}
export type StaffMember = { id: string; name: string; role: Role }
export type StaffAccount = StaffMember & {
  email: string
  branchId?: string
  language: string
  disabled: boolean
  invited: boolean
  createdAt: string
}

export type Task = {
  id: string
  kind: string
  clientCode: string
  language: string
  program?: string
  what: { requirementName?: string; pages?: number; actionKind?: string }
  documentId?: string
  itemId?: string
  actionId?: string
  contactId?: string
  dueAt: string
  overdue: boolean
  createdAt: string
  seenAt?: string
  owner?: Named
  state: State
  version: number
}
export type Counts = { open: number; overdue: number; dueToday: number; mine: number; unseen: number }

export type Warning = 'BLURRY' | 'DARK' | 'GLARE'
export type DocumentPage = {
  page: number
  mediaType: string
  bytes: number
  warnings: Warning[]
  picture: 'PENDING' | 'READY' | 'FAILED'
  name?: string
}
export type Document = {
  id: string
  checklistItemId: string
  requirementName: string
  documentType?: string
  state: State<'RECEIVED' | 'CHECKED' | 'ACCEPTED' | 'RETAKE_ASKED' | 'REJECTED' | 'QUARANTINED'>
  allowed: string[]
  pages: DocumentPage[]
  receivedAt: string
  openedAt?: string
  openedBy?: string
  decidedAt?: string
  decidedBy?: string
  retakeReason?: string
  note?: string
  confirmationNumber: string
  byStaff: boolean
  version: number
}
export type ItemAction = {
  id: string
  itemId: string
  choice: string
  kind: string
  owner: 'CLIENT' | 'OFFICE'
  ownerName?: string
  dueOn: string
  note?: string
  state: State
  outcome?: string
  openedAt: string
}
export type ChecklistItem = {
  id: string
  enrolmentId: string
  program: string
  programName: string
  requirement: string
  requirementName: string
  ask: string
  why: string
  reason?: string
  dueOn: string
  overdue: boolean
  state: State
  allowed: string[]
  documentTypes: DocumentType[]
  action?: ItemAction
  documents: Document[]
  version: number
}
export type Enrolment = {
  id: string
  program: string
  name: string
  alias: string
  state: State
  allowed: string[]
  amount?: Money
  nextPaymentOn?: string
  periodFrom?: string
  periodTo?: string
  filedOn?: string
  decideBy?: string
  statusSince: string
  version: number
}
export type Contact = { id: string; channel: 'TEXT' | 'EMAIL'; address: string; bounced: boolean }
export type TimelineEntry = {
  id: string
  at: string
  kind: string
  params: Record<string, string>
  byName?: string
  byRole?: string
}
export type AuditEntry = {
  id: string
  position: number
  at: string
  what: string
  which: string
  byName?: string
  byRole?: string
}
export type ClientView = {
  code: string
  name: string
  language: 'en' | 'fr' | 'es'
  branch: Named
  household: { id: string; members?: { code: string; name: string }[] }
  case: { number: string }
  contacts: Contact[]
  caseworker?: Named
  enrolments: Enrolment[]
  possibleDuplicates?: { code: string; name: string }[]
}
export type RecordEnrolment = Enrolment & { items: ChecklistItem[] }
export type ClientRecord = Omit<ClientView, 'enrolments' | 'possibleDuplicates'> & {
  journeyStage: string
  enrolments: RecordEnrolment[]
  tasks: Task[]
  notes: { id?: string; at: string; by?: string; text: string }[]
  timeline: TimelineEntry[]
}
export type ClientLine = {
  code: string
  name: string
  language: string
  programs: string[]
  caseworker?: string
  createdAt: string
}
export type SignInLink = { id: string; url: string; expiresAt: string; channel?: 'TEXT' | 'EMAIL' }
export type ReviewReason = {
  reason: string
  text: string
  /** In the client's language. */
  clientText: string
  decisions: ('ASK_RETAKE' | 'REJECT')[]
}
export type Review = {
  document: Document
  client: { code: string; name: string; language: 'en' | 'fr' | 'es' }
  item: ChecklistItem
  enrolment: Enrolment
  known: {
    kind: 'EARLIER_DOCUMENT' | 'CLIENT_NOTE'
    at: string
    documentId?: string
    status?: Document['state']['status']
    text?: string
  }[]
  reasons: ReviewReason[]
}
export type Confirmation = {
  number: string
  kind: string
  at: string
  subject: {
    documentId?: string
    itemId?: string
    requirementName?: string
    pages?: number
    programName?: string
    dueOn?: string
    onTime?: boolean
    checkBy?: string
  }
  sentTo: { channel: string; masked: string }[]
  updated?: string
}

type Id = { id: string }
type Code = { code: string }
type BranchTerms = Omit<Branch, 'id'>
type Invited = { name: string; email: string; role: Role; branchId?: string; language: string }
type Terms = {
  version: number
  amount?: Money
  nextPaymentOn?: string
  periodFrom?: string
  periodTo?: string
  filedOn?: string
  decideBy?: string
}

type Later = {
  '/api/v1/sessions/password': { post: Call<NonNullable<unknown>, { email: string; password: string }> }
  '/api/v1/passwords': { post: Call<never, { token: string; password: string }> }
  '/api/v1/programs': { get: Call<{ items: Program[] }> }
  '/api/v1/branches': { get: Call<{ items: Branch[] }>; post: Call<Branch, BranchTerms> }
  '/api/v1/branches/{id}': { patch: Call<Branch, BranchTerms, Id> }
  '/api/v1/staff': { get: Call<{ items: StaffMember[] }> }
  '/api/v1/staff-accounts': {
    get: Call<Page<StaffAccount>, never, never, { cursor?: string }>
    post: Call<StaffAccount, Invited>
  }
  '/api/v1/staff-accounts/{id}': {
    patch: Call<StaffAccount, { name?: string; role?: Role; branchId?: string; disabled?: boolean }, Id>
  }
  '/api/v1/staff-accounts/{id}/password-link': { post: Call<never, never, Id> }
  '/api/v1/clients': {
    get: Call<Page<ClientLine>, never, never, { query?: string; cursor?: string; limit?: number }>
    post: Call<
      ClientView,
      {
        name: string
        contact: string
        language: string
        program: string
        branch?: string
        caseworker?: string
      }
    >
  }
  '/api/v1/clients/{code}': {
    get: Call<ClientRecord, never, Code>
    patch: Call<ClientView, { name?: string; language?: string; caseworkerId?: string }, Code>
  }
  '/api/v1/clients/{code}/contacts': { post: Call<Contact, { contact: string }, Code> }
  '/api/v1/clients/{code}/contacts/{id}': { delete: Call<never, never, Code & Id> }
  '/api/v1/clients/{code}/sign-in-links': { post: Call<SignInLink, { contactId?: string }, Code> }
  '/api/v1/clients/{code}/notes': { post: Call<{ id: string }, { text: string }, Code> }
  '/api/v1/clients/{code}/enrolments': { post: Call<Enrolment, { program: string }, Code> }
  '/api/v1/clients/{code}/timeline': { get: Call<Page<TimelineEntry>, never, Code, { cursor?: string }> }
  '/api/v1/clients/{code}/audit': { get: Call<Page<AuditEntry>, never, Code, { cursor?: string }> }
  '/api/v1/enrolments/{id}/moves': {
    post: Call<Enrolment, { to: string; reason?: string; version: number }, Id>
  }
  '/api/v1/enrolments/{id}': { patch: Call<Enrolment, Terms, Id> }
  '/api/v1/enrolments/{id}/checklist-items': {
    post: Call<
      ChecklistItem,
      { requirement: string; reason?: string; dueOn?: string; documentTypes?: string[] },
      Id
    >
  }
  '/api/v1/checklist-items/{id}': { patch: Call<ChecklistItem, { version: number; dueOn: string }, Id> }
  '/api/v1/checklist-items/{id}/waiver': {
    post: Call<ChecklistItem, { reason: string; version: number }, Id>
  }
  '/api/v1/checklist-items/{id}/withdrawal': {
    post: Call<ChecklistItem, { reason: string; version: number }, Id>
  }
  '/api/v1/item-actions/{id}/completion': {
    post: Call<ItemAction, { outcome: string; note?: string }, Id>
  }
  '/api/v1/worklist': {
    get: Call<
      Page<Task> & { counts: Counts },
      never,
      never,
      { kind?: string; mine?: boolean; due?: string; cursor?: string; limit?: number }
    >
  }
  '/api/v1/worklist/{id}/claim': { post: Call<Task, never, Id>; delete: Call<Task, never, Id> }
  '/api/v1/worklist/{id}/assignment': { post: Call<Task, { accountId: string }, Id> }
  '/api/v1/documents/{id}/review': {
    get: Call<Review, never, Id>
    post: Call<Document, { decision: string; reason?: string; note?: string; version: number }, Id>
  }
  '/api/v1/documents': {
    post: Call<
      { document: Document; confirmation: Confirmation },
      {
        checklistItemId: string
        documentType?: string
        pages: { uploadId: string; name?: string; warnings?: Warning[] }[]
      }
    >
  }
  '/api/v1/confirmations/{number}': { get: Call<Confirmation, never, { number: string }> }
}

/** The routes that openapi.yaml does not have yet. */
export const api = everything as unknown as Client<Omit<paths, keyof Later> & Later>
