import type { Shape } from '../../api/client'
import { newKey } from '../../api/useSubmission'

type Goal = Shape<'Goal'>

export type StepDraft = {
  /** Tells two new ones apart. */
  key: string
  id?: string
  title: string
  note: string
  /** The client, or the account of whoever has it among the staff. */
  whose: string
  dueOn: string
  tellWhenDone: boolean
}

export type GoalDraft = {
  title: string
  why: string
  program: string
  targetOn: string
  steps: StepDraft[]
}

export const CLIENT = 'CLIENT'

export const newStep = (): StepDraft => ({
  key: newKey(),
  title: '',
  note: '',
  whose: CLIENT,
  dueOn: '',
  tellWhenDone: false,
})

export const emptyGoal = (): GoalDraft => ({
  title: '',
  why: '',
  program: '',
  targetOn: '',
  steps: [newStep()],
})

const stepOf = ({
  id,
  title,
  note = '',
  staffId,
  dueOn = '',
  tellWhenDone,
}: Shape<'GoalStep'>): StepDraft => ({
  key: id,
  id,
  title,
  note,
  whose: staffId ?? CLIENT,
  dueOn,
  tellWhenDone,
})

export const draftOf = ({ title, why = '', program = '', targetOn = '', steps }: Goal): GoalDraft => ({
  title,
  why,
  program,
  targetOn,
  steps: steps.map(stepOf),
})

/** What is sent; steps without words are left out. */
export function termsOf({ title, why, program, targetOn, steps }: GoalDraft) {
  return {
    title: title.trim(),
    ...(why.trim() && { why: why.trim() }),
    ...(program && { program }),
    ...(targetOn && { targetOn }),
    steps: steps
      .filter(step => step.title.trim())
      .map(({ id, title, note, whose, dueOn, tellWhenDone }) => ({
        ...(id && { id }),
        title: title.trim(),
        ...(note.trim() && { note: note.trim() }),
        ...(whose === CLIENT ? { owner: 'CLIENT' as const } : { owner: 'STAFF' as const, staffId: whose }),
        ...(dueOn && { dueOn }),
        tellWhenDone: whose === CLIENT && tellWhenDone,
      })),
  }
}

/** What is missing before it can be sent, by field. */
export const missingIn = ({ title }: Pick<GoalDraft, 'title'>) => ({
  title: !title && 'goal.title-missing',
})

/** With the step so many places further on, where there is such a place. */
export function moved(steps: StepDraft[], at: number, by: 1 | -1) {
  const [step, other] = [steps[at], steps[at + by]]
  if (!step || !other) return steps
  return steps.map((one, index) => (index === at ? other : index === at + by ? step : one))
}

/** One's own words over those that a colleague saved meanwhile, with the steps of both. */
export function together(mine: GoalDraft, theirs: GoalDraft): GoalDraft {
  const ids = new Set(theirs.steps.map(({ id }) => id))
  const kept = mine.steps.filter(({ id }) => !id || ids.has(id))
  const known = new Set(kept.map(({ id }) => id))
  return { ...mine, steps: [...kept, ...theirs.steps.filter(({ id }) => !known.has(id))] }
}
