import type { Shape } from '../../api/client'
import type { ChangeKind, Written } from '../../changes/fields'
import { changeOf, written } from '../../changes/written'
import { openFields } from './questions'
import { codeOf } from './rules'

export type ChangeReport = Shape<'ChangeReport'>
type Answers = Shape<'Answers'>
type Choice = Shape<'ProofChoice'>

/** All that a client has written about one change; days as `yyyy-MM-dd`, or as far as they are written. */
export type Entered = {
  written: Written
  learnedOn: string
  note: string
  /** The page on which one was. */
  page: string
  proof: { choice: Choice | ''; by: string }
}

/** What the office has of it: of the draft, or of the correction that is being written, or what was signed. */
export function enteredOf({ change, correction, learnedOn, note, page, proof }: ChangeReport): Entered {
  const latest = correction ?? { change, learnedOn, note }
  const values = written(latest.change)
  return {
    written: values.who ? { ...values, whose: 'OTHER' } : values,
    learnedOn: latest.learnedOn ?? '',
    note: latest.note ?? '',
    page: page ?? '',
    proof: { choice: proof.choice ?? '', by: proof.by ?? '' },
  }
}

/** What goes to the office: everything that can be read, so that it takes it at any moment. */
export function answersOf(kind: ChangeKind, entered: Entered, today: string): Omit<Answers, 'version'> {
  const { learnedOn, note, page, proof } = entered
  const readable = { ...entered.written }
  if (kind === 'HOUSEHOLD_MEMBER' && readable.what === 'BORN') readable.bornOn = readable.happenedOn ?? ''
  for (const field of openFields(kind, readable)) {
    const code = codeOf(field, kind, readable, today)
    if (code && code !== 'missing') delete readable[field.name]
  }
  const promised = proof.choice === 'SEND_LATER' && isDay(proof.by)
  return {
    change: changeOf(kind, readable),
    ...(isDay(learnedOn) && { learnedOn }),
    ...(note.trim() && { note: note.trim() }),
    ...(page && { page }),
    ...(proof.choice &&
      (proof.choice !== 'SEND_LATER' || promised) && {
        proof: { choice: proof.choice, ...(promised && { by: proof.by }) },
      }),
  }
}

export const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)
