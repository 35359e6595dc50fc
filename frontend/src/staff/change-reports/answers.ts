import type { Shape } from '../../api/client'
import type { ChangeKind, Written } from '../../changes/fields'
import { changeFaults, changeOf, written } from '../../changes/written'

type Report = Shape<'ChangeReport'>

/** What a worker writes down of what a client says on the phone. */
export type Notes = { values: Written; learnedOn: string; note: string; choice: string; by: string }

export const notesOf = ({ change, learnedOn, note, proof }: Report): Notes => ({
  values: written(change),
  learnedOn: learnedOn ?? '',
  note: note ?? '',
  choice: proof.choice ?? '',
  by: proof.by ?? '',
})

/** As it is kept, whole each time; `version` is told when it is sent. */
export function answersOf(kind: ChangeKind, { values, learnedOn, note, choice, by }: Notes) {
  const text = note.trim()
  return {
    change: changeOf(kind, values),
    ...(learnedOn && { learnedOn }),
    ...(text && { note: text }),
    ...(choice && {
      proof: {
        choice: choice as Shape<'ProofChoice'>,
        ...(choice === 'SEND_LATER' && by && { by }),
      },
    }),
  }
}

/** By field of the answers: what is missing before they can be read back. */
export function answersFaults({ kind, proof }: Report, { values, choice, by }: Notes) {
  const faults = Object.entries(changeFaults(kind, values)).map(([name, text]) => [`change.${name}`, text])
  return {
    ...(Object.fromEntries(faults) as Record<string, string>),
    'proof.choice': proof.requirementName && !choice ? 'change.proof-missing' : undefined,
    'proof.by': choice === 'SEND_LATER' && !by ? 'problem.field-missing' : undefined,
  }
}
