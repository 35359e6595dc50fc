import { hasWords } from '../i18n/speak'
import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import type { IconName } from '../ui/icon/paths'
import type { TimelineLine } from '../ui/timeline/Timeline'
import type { TimelineEntry } from './pending'

const ICONS: Record<string, IconName> = {
  DOCUMENT_RECEIVED: 'check',
  DOCUMENT_OPENED: 'desk',
  DOCUMENT_ACCEPTED: 'check',
  RETAKE_ASKED: 'again',
  DOCUMENT_REJECTED: 'again',
  ITEM_ASKED: 'flag',
  ITEM_DUE_MOVED: 'calendar',
  ITEM_WAIVED: 'dash',
  ITEM_WITHDRAWN: 'dash',
  ACTION_OPENED: 'help',
  ACTION_CLOSED: 'check',
  ENROLMENT_OPENED: 'document',
  ENROLMENT_MOVED: 'next',
  ENROLMENT_TERMS_SET: 'calendar',
  SIGNED_IN: 'user',
  SIGN_IN_LINK_MADE: 'link',
  MESSAGE_FAILED: 'alert',
}

const STAFF = ['CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR']

/** What happened, as lines in the client's words. What a kind has no words for still shows that something changed. */
export function useHappened(entries: TimelineEntry[]): TimelineLine[] {
  const t = useText()
  const formats = useFormats()
  return entries.map(entry => {
    const { id, at, kind, params, byName, byRole } = entry
    const byStaff = STAFF.includes(byRole ?? '')
    const own = byStaff && hasWords(`happened.${kind}-staff`) ? `happened.${kind}-staff` : `happened.${kind}`
    const status = params.to && hasWords(`stands.${params.to}`) ? t(`stands.${params.to}`) : ''
    const by = byName ?? t('happened.us')
    const title = hasWords(own) ? t(own, { ...params, status, by }) : t('happened.other')
    const named = byStaff && byName && kind !== 'DOCUMENT_OPENED'
    const detail = [
      formats.moment(at),
      params.pages && t('happened.pages', { count: Number(params.pages) }),
      params.dueOn && t('happened.due', { date: formats.day(params.dueOn) }),
      params.number && t('happened.number', { number: params.number.replace(/-/g, '\u2011') }),
      named && t('happened.by', { name: byName }),
    ]
    return { id, icon: ICONS[kind] ?? 'document', title, detail: detail.filter(Boolean).join(' · ') }
  })
}
