import type { Shape } from '../api/client'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import type { IconName } from '../ui/icon/paths'
import { icons } from './icons'
import { useDurations } from './useDurations'
import { useNow } from './useNow'

type Task = Shape<'Task'>

const ICONS: Record<string, IconName> = {
  DOCUMENT_TO_CHECK: 'document',
  DOCUMENT_UNSEEN: 'clock',
  PICTURES_FAILED: 'picture',
  DOCUMENT_DANGEROUS: 'alert',
  ORIGINAL_LOST: 'alert',
  RECORDING_LOST: 'alert',
  ACTION_TO_DO: 'help',
  OFFER_TO_DECIDE: 'document',
  CONTACT_BOUNCED: icons.bounce,
  CONSENT_WITHDRAWN: 'document',
  NOTICE_TO_POST: 'print',
  NOTICE_UNOPENED: 'mail',
  SIGNATURE_OBJECTED: 'phone',
  CHANGE_TO_REVIEW: icons.pen,
  DUPLICATE_TO_DECIDE: 'user',
  MENTION: icons.note,
  STEP_TO_DO: 'flag',
  STEP_DONE_BY_CLIENT: 'check',
  EMERGENCY_TO_REVIEW: 'alert',
}

/** The paper is there, and only its picture cannot be better. */
const ofPicture = ({ actionChoice: said }: Task['what']) =>
  said === 'HELP_ME_PHOTOGRAPH' || said === 'NO_BETTER_ONE'

/** Where the work is done. */
export function placeOf(task: Task) {
  const record = `/staff/clients/${task.clientCode}`
  if (task.kind === 'DOCUMENT_DANGEROUS' || task.kind === 'ORIGINAL_LOST')
    return `${record}?panel=reached&for=${task.id}`
  if (task.duplicateId) return `/staff/duplicates/${task.duplicateId}`
  if (task.changeReportId) return `/staff/change-reports/${task.changeReportId}`
  if (task.documentId) return `/staff/documents/${task.documentId}`
  if (task.kind === 'OFFER_TO_DECIDE') return `${record}?panel=offer&for=${task.itemId}`
  if (task.contactId || task.noticeId || task.signatureNumber || task.kind === 'CONSENT_WITHDRAWN')
    return `${record}?panel=reached&for=${task.id}`
  if (task.kind === 'MENTION') return `${record}?panel=mention&for=${task.id}`
  if (task.kind === 'STEP_TO_DO') return `${record}?panel=step&for=${task.goalStepId}`
  if (task.kind === 'STEP_DONE_BY_CLIENT') return `${record}?panel=step-told&for=${task.id}`
  if (task.kind === 'EMERGENCY_TO_REVIEW') return '/staff/emergencies'
  return task.actionId ? `${record}?panel=action&for=${task.actionId}` : record
}

/** What a task is, by when, and how long it has waited, in words; never with a client's name in them. */
export function useTaskWords() {
  const t = useText()
  const f = useFormats()
  const lasts = useDurations()
  const now = useNow()

  const what = ({ kind, what }: Task) => {
    const requirement = what.requirementName ?? ''
    if (kind === 'DOCUMENT_TO_CHECK') return t('task.document', { requirement, n: what.pages ?? 1 })
    if (kind === 'DOCUMENT_UNSEEN') return t('task.unseen', { requirement, n: what.pages ?? 1 })
    if (kind === 'PICTURES_FAILED') return t('task.pictures-failed', { requirement })
    if (kind === 'DOCUMENT_DANGEROUS') return t('task.dangerous', { requirement })
    if (kind === 'ORIGINAL_LOST') return t('task.original-lost', { requirement })
    if (kind === 'RECORDING_LOST') return t('task.recording-lost')
    if (kind === 'OFFER_TO_DECIDE') return t('task.offer', { requirement })
    if (kind === 'NOTICE_TO_POST') return t('task.notice-to-post')
    if (kind === 'NOTICE_UNOPENED') return t('task.notice-unopened')
    if (kind === 'CHANGE_TO_REVIEW')
      return t('task.change', { kind: t(`change-kind.${what.changeKind ?? 'OTHER'}`) })
    if (kind === 'DUPLICATE_TO_DECIDE') return t('task.duplicate')
    if (kind === 'CONTACT_BOUNCED') return t('task.message-failed')
    if (kind === 'CONSENT_WITHDRAWN') return t('task.paper')
    if (kind === 'SIGNATURE_OBJECTED') return t('task.signature-objected')
    if (kind === 'MENTION') return t('task.mention')
    if (kind === 'STEP_TO_DO') return t('task.step')
    if (kind === 'STEP_DONE_BY_CLIENT') return t('task.step-told')
    if (kind === 'EMERGENCY_TO_REVIEW') return t('task.emergency')
    if (kind === 'ACTION_TO_DO')
      return t(ofPicture(what) ? 'task.action-picture' : 'task.action', {
        action: t(`action-kind.${what.actionKind ?? 'STAFF_CHECK'}`),
        requirement,
      })
    return t('task.other', { requirement })
  }
  // It is late from the end of its day on, which is when the next one begins.
  const last = ({ dueAt }: Task) => new Date(Date.parse(dueAt) - 1).toISOString()
  const daysLeft = (task: Task) => f.daysUntil(f.dayOf(last(task)), new Date(now))
  const due = (task: Task) => {
    const over = now - Date.parse(task.dueAt)
    if (over > 0) return t('task.over', { time: lasts(over) })
    const days = daysLeft(task)
    if (days === 0) return t('task.today', { time: f.time(last(task)) })
    return days === 1 ? t('task.tomorrow') : f.shortDay(f.dayOf(last(task)))
  }
  const dueToday = (task: Task) => daysLeft(task) === 0
  const waited = ({ createdAt }: Task) => lasts(now - Date.parse(createdAt))
  /** How long its owner has had it. */
  const held = ({ ownedSince }: Task) => ownedSince && lasts(now - Date.parse(ownedSince))
  const isOver = ({ dueAt }: Task) => now > Date.parse(dueAt)
  return { what, due, dueToday, isOver, waited, held, icon: (task: Task) => ICONS[task.kind] ?? 'flag' }
}
