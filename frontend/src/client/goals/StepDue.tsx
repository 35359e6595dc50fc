import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { Words } from '../../i18n/Words'

/** The last day, with how far away it is. */
export function StepDue({ step: { dueOn, overdue, owner } }: { step: Shape<'GoalStep'> }) {
  const formats = useFormats()
  if (!dueOn) return null
  const late = owner === 'CLIENT' ? 'plan.was-due' : 'plan.our-was-due'
  return (
    <p>
      <Words
        id={overdue ? late : 'plan.due'}
        values={{ date: formats.weekday(dueOn), when: formats.fromToday(dueOn) }}
      />
    </p>
  )
}
