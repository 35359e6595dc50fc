import type { Shape } from '../api/client'
import { asAmount } from './amount'
import { askedFields, type ChangeField, type ChangeKind, type Written } from './fields'

type Change = Shape<'Change'>

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A change as it is written in a form. */
export function written(change: Change): Written {
  const flat = (at: string, group: object): [string, string][] =>
    Object.entries(group).flatMap(([name, value]) =>
      isGroup(value) ? flat(`${at}${name}.`, value) : [[at + name, String(value)] as [string, string]],
    )
  const { kind: _, ...fields } = change
  const values = Object.fromEntries(flat('', fields))
  return 'mailingAddress' in change && change.mailingAddress ? { ...values, mailElsewhere: 'true' } : values
}

function read({ as }: ChangeField, typed: string): unknown {
  if (as === 'money') return asAmount(typed)
  if (as === 'yesNo') return typed === 'true'
  if (as === 'number') return /^\d+$/.test(typed) ? Number(typed) : undefined
  if (as === 'digits') return typed.replace(/[\s-]/g, '')
  return typed
}

/** The change that is meant: only what is asked for, and nothing that cannot be read. */
export function changeOf(kind: ChangeKind, values: Written): Change {
  const change: Record<string, unknown> = { kind }
  const put = (path: string, value: unknown) => {
    const [group, name] = path.split('.')
    if (group === undefined || value === undefined) return
    if (name === undefined) change[group] = value
    else change[group] = { ...(change[group] as object | undefined), [name]: value }
  }
  for (const field of askedFields(kind, values)) {
    const typed = values[field.name]?.trim()
    if (typed && field.name !== 'mailElsewhere') put(field.name, read(field, typed))
  }
  if (kind === 'PAYMENT' && values.accountLast4 && !values.accountNumber?.trim())
    put('accountLast4', values.accountLast4)
  return change as Change
}

/** By field: the id of the sentence that says what is missing or cannot be read. */
export function changeFaults(kind: ChangeKind, values: Written): Record<string, string> {
  const faults = askedFields(kind, values).flatMap(field => {
    const typed = values[field.name]?.trim() ?? ''
    if (!typed) return field.needed?.(values) ? [[field.name, 'problem.field-missing']] : []
    return read(field, typed) === undefined ? [[field.name, 'problem.field-not-valid']] : []
  })
  return Object.fromEntries(faults)
}
