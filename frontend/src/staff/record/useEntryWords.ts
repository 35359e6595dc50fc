import type { Shape } from '../../api/client'
import { hasWords } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { IconName } from '../../ui/icon/paths'
import { icons } from '../icons'
import { usePersonal } from '../usePersonal'
import { useChangeWords } from './useChangeWords'

type TimelineEntry = Shape<'TimelineEntry'>

const ICONS: Record<string, IconName> = {
  CLIENT_CREATED: 'user',
  CONTACT_ADDED: 'phone',
  CONTACT_REMOVED: 'phone',
  CONSENT_CHANGED: 'phone',
  IDENTIFIER_ADDED: icons.plus,
  IDENTIFIER_CORRECTED: icons.pen,
  IDENTIFIER_REMOVED: 'dash',
  CONTACT_CHANGED: 'phone',
  ACCESS_REGAINED: 'lock',
  MEMBER_JOINED: 'user',
  MEMBER_LEFT: 'user',
  MEMBER_STRUCK: 'dash',
  ENGAGEMENT_NOTED: icons.note,
  ENGAGEMENT_EDITED: icons.pen,
  ENROLMENT_OPENED: icons.plus,
  ENROLMENT_MOVED: 'next',
  ENROLMENT_TERMS_SET: icons.pen,
  ITEM_ASKED: 'flag',
  ITEM_DUE_MOVED: 'calendar',
  DOCUMENT_OFFERED: 'document',
  OFFER_CHOSEN: 'document',
  OFFER_ACCEPTED: 'check',
  OFFER_DECLINED: 'again',
  OFFER_WITHDRAWN: 'again',
  ITEM_WAIVED: 'dash',
  ITEM_WITHDRAWN: 'dash',
  ACTION_OPENED: 'help',
  ACTION_CLOSED: 'check',
  ACTION_REOPENED: 'again',
  DOCUMENT_RECEIVED: 'document',
  DOCUMENT_OPENED: icons.search,
  DOCUMENT_SEEN: icons.search,
  DOCUMENT_UNSEEN: 'clock',
  DOCUMENT_ACCEPTED: 'check',
  DOCUMENT_MOVED: 'next',
  RETAKE_ASKED: 'again',
  DOCUMENT_REJECTED: 'cross',
  DECISION_TAKEN_BACK: 'again',
  ORIGINAL_LOST: 'alert',
  UPLOADS_FORGOTTEN: 'clock',
  PICTURES_FAILED: 'alert',
  DOCUMENT_QUARANTINED: 'alert',
  DOCUMENT_REMOVED: 'dash',
  NOTICE_ISSUED: 'mail',
  NOTICE_DELIVERY_CHOSEN: 'mail',
  NOTICE_OPENED: icons.search,
  NOTICE_UNOPENED: 'clock',
  MESSAGE_FAILED: icons.bounce,
  SIGN_IN_LINK_MADE: 'link',
  UPLOAD_LINK_MADE: 'link',
  UPLOAD_LINK_REVOKED: 'cross',
  CONSENT_GIVEN: icons.pen,
  CONSENT_WITHDRAWN: 'document',
  STATEMENT_SIGNED: icons.pen,
  EVERYBODY_SIGNED: icons.pen,
  CHANGE_REPORTED: icons.pen,
  CHANGE_CORRECTED: icons.pen,
  CHANGE_WITHDRAWN: 'cross',
  CHANGE_REVIEW_STARTED: icons.search,
  CHANGE_PROOF_ASKED: 'flag',
  CHANGE_PROOF_RECEIVED: 'document',
  CHANGE_APPLIED: 'check',
  CHANGE_TURNED_DOWN: 'dash',
  JOURNEY_OVERRIDDEN: 'flag',
  JOURNEY_OVERRIDE_UNDONE: 'again',
  GOAL_SET: 'flag',
  GOAL_EDITED: 'flag',
  GOAL_REACHED: 'check',
  GOAL_SET_ASIDE: 'dash',
  GOAL_REOPENED: 'again',
  STEP_DONE: 'check',
  STEP_UNDONE: 'again',
  BARRIER_FOUND: 'alert',
  BARRIER_REMOVED: 'check',
  DUPLICATE_SUSPECTED: 'user',
  DUPLICATE_RULED_OUT: 'dash',
  DUPLICATE_REOPENED: 'again',
  CLIENTS_MERGED: 'user',
  MERGE_UNDONE: 'again',
  LEGAL_HOLD_PLACED: 'flag',
  LEGAL_HOLD_CHANGED: 'flag',
  LEGAL_HOLD_LIFTED: 'check',
  SIGNATURE_OBJECTED: 'alert',
}

/** What happened, for staff: in words, with who did it. */
export function useEntryWords() {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const changes = useChangeWords()
  const what = ({ kind, params }: TimelineEntry) => {
    const word = (prefix: string, code: string | undefined) =>
      code && hasWords(prefix + code) ? t(prefix + code) : ''
    const id = `entry.${kind}`
    const changed = changes(params)
    const check = word('identity.', params.checkKind)
    const source = word('consent.source-', params.source)
    // What was written before the fields were has no more words than its kind.
    const told = changed && hasWords(`${id}-what`) ? `${id}-what` : id
    return t(hasWords(told) ? told : 'entry.OTHER', {
      ...params,
      recipient: personal.said(params.recipient) ?? '',
      program: params.programName ?? params.program ?? '',
      requirement: params.requirementName ?? params.requirement ?? '',
      from: params.fromRequirementName ?? params.fromRequirement ?? '',
      status: word('enrolment-status.', params.to),
      action: word('action-kind.', params.actionKind),
      change: word('change-kind.', params.changeKind),
      outcome: word('outcome.', params.outcome),
      channel: word('channel.', params.channel),
      stage: word('journey.', params.stage),
      barrier: word('barrier.', params.barrier),
      day: params.dueOn ? f.shortDay(params.dueOn) : '',
      changed,
      source,
      check,
      consent: params.wanted === undefined ? '' : t(params.wanted === 'true' ? 'consent.on' : 'consent.off'),
      n: Number(params.pages ?? params.files ?? 0),
    })
  }
  const who = ({ byName, byRole, params }: TimelineEntry) =>
    byName ??
    (params.senderName
      ? t('entry.sender', { name: personal.said(params.senderName) })
      : byRole
        ? t(`staff.role-${byRole}`)
        : t('entry.by-itself'))
  return { what, who, icon: (kind: string): IconName => ICONS[kind] ?? 'dash' }
}
