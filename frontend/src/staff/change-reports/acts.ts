import type { Shape } from '../../api/client'

type Report = Shape<'ChangeReport'>

/** The forms of a report that waits: a decision with its outcome, or a question. */
export type ActName = 'APPLIED' | 'NO_EFFECT' | 'PROOF'

const VERBS: Record<ActName, string> = { APPLIED: 'apply', NO_EFFECT: 'noEffect', PROOF: 'askForProof' }

export const allows = ({ allowed }: Report, act: ActName) => allowed.includes(VERBS[act])

/** The day from which a change counts, until a worker says otherwise: when it happened, or today if that is to come. */
export const usualStart = (happenedOn: string | undefined, today: string) =>
  happenedOn && happenedOn < today ? happenedOn : today

/** What is left of what is asked for the client's programs, each once. */
export function requirementsOf(programs: Shape<'Program'>[], running: string[]) {
  const all = programs
    .filter(({ program }) => running.includes(program))
    .flatMap(({ requirements }) => requirements)
  return all.filter(({ requirement }, at) => all.findIndex(other => other.requirement === requirement) === at)
}
