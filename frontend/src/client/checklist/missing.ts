import type { Shape } from '../../api/client'
import type { DateParts } from '../../ui/field/DateField'
import { isoDate } from '../../ui/field/DateField'
import { plusDays } from '../days'
import { latestSent } from '../stand'

type NewAction = Shape<'NewItemAction'>
type Choice = NewAction['choice']

const WITHOUT_IT: Choice[] = ['REMIND_ME', 'HELP_ME_FIND', 'CANNOT_GET', 'DOES_NOT_APPLY']
const WITH_A_POOR_PICTURE: Choice[] = ['HELP_ME_PHOTOGRAPH', 'BRING_IT', 'REMIND_ME', 'NO_BETTER_ONE']

/** Whether it is there, and only its picture was sent back. */
export const isPoorPicture = (item: Pick<Shape<'ChecklistItem'>, 'documents'>) =>
  latestSent(item)?.state.status === 'RETAKE_ASKED'

export const choicesFor = (item: Pick<Shape<'ChecklistItem'>, 'documents'>) =>
  isPoorPicture(item) ? WITH_A_POOR_PICTURE : WITHOUT_IT

export const takesDay = (choice: Choice | '') => choice === 'REMIND_ME' || choice === 'BRING_IT'
export const takesWay = (choice: Choice | '') => choice === 'CANNOT_GET' || choice === 'NO_BETTER_ONE'

/** What was picked and written so far. `when` is a day `yyyy-MM-dd`, or "other" for the one in `day`. */
export type MissingAnswers = {
  choice: Choice | ''
  when: string
  day: DateParts
  option: NewAction['option'] | ''
  note: string
}

export const NOTHING_YET: MissingAnswers = {
  choice: '',
  when: '',
  day: { year: '', month: '', day: '' },
  option: '',
  note: '',
}

const LATEST_REMINDER = 30

/** Days that suit most: tomorrow, in three days, in a week; none after the item's own day while that is ahead. */
export function reminderDays(today: string, dueOn: string): string[] {
  const usual = [1, 3, 7].map(count => plusDays(today, count))
  const before = usual.filter(day => day <= dueOn)
  return before.length > 0 ? before : usual.slice(0, 1)
}

/** What the answers come to, or the id of what is missing and the control that asks for it. */
export function readAnswers(
  answers: MissingAnswers,
  today: string,
  ways: number,
): { action: NewAction } | { field: string; words: string } {
  const { choice, when, option, note } = answers
  if (!choice) return { field: 'choice', words: 'missing.choice-none' }
  const written = note.trim() && { note: note.trim() }
  if (takesDay(choice)) {
    if (!when) return { field: 'when', words: 'missing.when-none' }
    const remindOn = when === 'other' ? isoDate(answers.day) : when
    const inTime = remindOn && remindOn > today && remindOn <= plusDays(today, LATEST_REMINDER)
    if (!inTime) return { field: when === 'other' ? 'day' : 'when', words: 'missing.day-none' }
    return { action: { choice, remindOn, ...written } }
  }
  if (takesWay(choice) && ways > 0) {
    return option
      ? { action: { choice, option, ...written } }
      : { field: 'option', words: 'missing.way-none' }
  }
  return { action: { choice, ...written } }
}
