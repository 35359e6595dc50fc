import type { ChangeField, ChangeKind, Written } from '../../changes/fields'
import { hasWords } from '../../i18n/speak'
import type { Text } from '../../i18n/useText'

/** The first of these ids that there are words for; the last stands where there are none. */
const firstOf = (...ids: string[]) => ids.find(hasWords) ?? (ids.at(-1) as string)

/** The kind, and with what happened where that is one of few things: "JOB-ENDED". */
const closer = (kind: ChangeKind, { what }: Written) => (what ? `${kind}-${what}` : kind)

/** "A job ended", or only "A job" while it is not known what happened. */
export const titleOf = (kind: ChangeKind, written: Written, t: Text) =>
  t(firstOf(`change-title.${closer(kind, written)}`, `change-title.${kind}`))

/** What a page asks, in the words that fit what was answered before. */
export function headingOf(kind: ChangeKind, written: Written, page: string, t: Text) {
  const own = `change-page.${closer(kind, written)}.${page}`
  // Without a name there would be a hole in the sentence.
  const named = page === 'when' && kind === 'JOB' && !written.employer?.trim()
  const id = named ? 'change-page.when' : firstOf(own, `change-page.${kind}.${page}`, `change-page.${page}`)
  return t(id, { employer: written.employer?.trim() })
}

/** The short name of a field. */
export const nameOf = (kind: ChangeKind, written: Written, field: string, t: Text) =>
  t(
    firstOf(
      `change-field.${closer(kind, written)}.${field}`,
      `change-field.${kind}.${field}`,
      `change-field.${field}`,
    ),
  )

/** What helps with an answer, if something does. */
export function hintOf(kind: ChangeKind, written: Written, field: string, t: Text) {
  const { accountLast4: last4 } = written
  if (field === 'accountNumber' && last4) return t('change-hint.account-kept', { last4 })
  const id = firstOf(
    `change-hint.${closer(kind, written)}.${field}`,
    `change-hint.${kind}.${field}`,
    `change-hint.${field}`,
  )
  return hasWords(id) ? t(id) : undefined
}

/** One of the answers that can be picked. */
export function choiceOf(kind: ChangeKind, field: string, value: string, t: Text) {
  const title = `change-title.${kind}-${value}`
  return t(
    firstOf(
      ...(field === 'what' ? [title] : []),
      `change-choice.${kind}.${value}`,
      `change-choice.${field}.${value}`,
      `change-choice.${value}`,
    ),
  )
}

/** What is wrong with an answer, in words that fit how it is written. */
export function faultOf(field: Pick<ChangeField, 'as' | 'name'>, code: string, values: object, t: Text) {
  const either = /^(phone|email)$/.test(field.name) && code === 'missing'
  const own = either ? 'change-fault.contact.missing' : `change-fault.${field.as}.${code}`
  return t(firstOf(own, `change-fault.${code}`, 'change-fault.not-valid'), { ...values })
}
