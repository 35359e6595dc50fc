import type { ReactNode } from 'react'
import type { Shape } from '../api/client'
import type { Formats } from '../i18n/format'
import { hasWords } from '../i18n/speak'
import { useFormats } from '../i18n/useFormats'
import { type Text, useText } from '../i18n/useText'
import type { IconName } from '../ui/icon/paths'
import type { TimelineLine } from '../ui/timeline/Timeline'

type TimelineEntry = Shape<'TimelineEntry'>

const ICONS: Record<string, IconName> = {
  DOCUMENT_RECEIVED: 'check',
  DOCUMENT_OPENED: 'desk',
  DOCUMENT_ACCEPTED: 'check',
  RETAKE_ASKED: 'again',
  DOCUMENT_REJECTED: 'again',
  DOCUMENT_QUARANTINED: 'alert',
  ITEM_ASKED: 'flag',
  ITEM_DUE_MOVED: 'calendar',
  DOCUMENT_OFFERED: 'document',
  OFFER_CHOSEN: 'check',
  OFFER_ACCEPTED: 'check',
  OFFER_DECLINED: 'again',
  ITEM_WAIVED: 'dash',
  ITEM_WITHDRAWN: 'dash',
  ACTION_OPENED: 'help',
  ACTION_CLOSED: 'check',
  ENROLMENT_OPENED: 'document',
  ENROLMENT_MOVED: 'next',
  ENROLMENT_TERMS_SET: 'calendar',
  SIGNED_IN: 'user',
  SIGN_IN_LINK_MADE: 'link',
  UPLOAD_LINK_MADE: 'link',
  DOCUMENT_MOVED: 'next',
  MESSAGE_FAILED: 'alert',
  NOTICE_ISSUED: 'mail',
  NOTICE_DELIVERY_CHOSEN: 'mail',
  CHANGE_REPORTED: 'turn',
  CHANGE_CORRECTED: 'turn',
  CHANGE_WITHDRAWN: 'dash',
  CHANGE_PROOF_ASKED: 'flag',
  CHANGE_APPLIED: 'check',
  CHANGE_TURNED_DOWN: 'dash',
  STEP_DONE: 'check',
  STEP_UNDONE: 'turn',
  GOAL_REACHED: 'check',
}

const STAFF = ['CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR']

type Words = { t: Text; formats: Formats }

function titleOf({ kind, params, byName, byRole }: TimelineEntry, { t }: Words): string {
  const by = STAFF.includes(byRole ?? '') ? 'staff' : byRole?.toLowerCase()
  const theirs = `happened.${kind}-${by}`
  const own = hasWords(theirs) ? theirs : `happened.${kind}`
  if (!hasWords(own)) return t('happened.other')
  const stands = `stands.${params.to}`
  const status = hasWords(stands) ? t(stands) : ''
  return t(own, { ...params, status, by: byName ?? t('happened.us') })
}

function detailOf({ at, kind, params, byName }: TimelineEntry, { t, formats }: Words): ReactNode {
  const parts = [
    formats.moment(at),
    params.pages && t('happened.pages', { count: Number(params.pages) }),
    params.dueOn && t('happened.due', { date: formats.day(params.dueOn) }),
    byName && kind !== 'DOCUMENT_OPENED' && t('happened.by', { name: byName }),
  ]
  return (
    <>
      {parts.filter(Boolean).join(' · ')}
      {params.number && (
        <>
          {' · '}
          {t('happened.number')} <span className="code">{params.number}</span>
        </>
      )}
    </>
  )
}

/** What happened, as lines in the client's words. What a kind has no words for still shows that something changed. */
export function useHappened(entries: TimelineEntry[]): TimelineLine[] {
  const t = useText()
  const formats = useFormats()
  return entries.map(entry => ({
    id: entry.id,
    icon: ICONS[entry.kind] ?? 'document',
    title: titleOf(entry, { t, formats }),
    detail: detailOf(entry, { t, formats }),
  }))
}
