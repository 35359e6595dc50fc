import type { Shape } from '../../api/client'
import { asE164, phone } from '../phone'

type Branch = Shape<'Branch'>

/** A branch as it is typed: lists as lines of text. */
export type BranchDraft = {
  name: string
  phone: string
  callsFrom: string
  address: string
  email: string
  timeZone: string
  openDays: string[]
  opensAt: string
  closesAt: string
  closedOn: string[]
}

export function draftOf(branch?: Branch): BranchDraft {
  return {
    name: branch?.name ?? '',
    phone: branch ? phone(branch.phone) : '',
    callsFrom: branch?.callsFrom.map(phone).join('\n') ?? '',
    address: branch?.address ?? '',
    email: branch?.email ?? '',
    timeZone: branch?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    openDays: (branch?.openDays ?? [1, 2, 3, 4, 5]).map(String),
    opensAt: branch?.opensAt ?? '08:00',
    closesAt: branch?.closesAt ?? '17:00',
    closedOn: branch?.closedOn ?? [],
  }
}

const lines = (text: string) => text.split(/[\n,;]/).filter(line => line.trim())

/** A day on which it is open, that one or the first after it. */
export function nextOpenDay(day: string, { openDays, closedOn }: Pick<BranchDraft, 'openDays' | 'closedOn'>) {
  const next = new Date(`${day}T00:00:00Z`)
  const iso = () => next.toISOString().slice(0, 10)
  const open = () => openDays.includes(String(next.getUTCDay() || 7)) && !closedOn.includes(iso())
  for (let days = 0; days < 400 && !open(); days++) next.setUTCDate(next.getUTCDate() + 1)
  return iso()
}

export function termsOf(draft: BranchDraft): Omit<Branch, 'id' | 'version'> {
  return {
    ...draft,
    name: draft.name.trim(),
    address: draft.address.trim(),
    email: draft.email.trim(),
    phone: asE164(draft.phone),
    callsFrom: lines(draft.callsFrom).map(asE164),
    openDays: draft.openDays.map(Number).sort(),
    closedOn: [...draft.closedOn].sort(),
  }
}

/** What is missing, by field; the ids of sentences. */
export function missingIn(draft: BranchDraft) {
  const noPhone = (typed: string) => typed.replace(/\D/g, '').length < 7
  return {
    name: !draft.name.trim() && 'branch.name-missing',
    phone: noPhone(draft.phone) && 'branch.phone-missing',
    callsFrom: lines(draft.callsFrom).some(noPhone) && 'branch.calls-from-wrong',
    address: !draft.address.trim() && 'branch.address-missing',
    email: !/^\S+@\S+$/.test(draft.email.trim()) && 'administration.email-missing',
    openDays: draft.openDays.length === 0 && 'branch.open-days-missing',
    closesAt: draft.closesAt <= draft.opensAt && 'branch.closes-before',
  }
}
