import { useEffect, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import { GoalFields } from './GoalFields'
import { draftOf, missingIn, termsOf, together } from './goal-draft'
import type { PanelProps } from './RecordPanel'
import { StepList } from './StepList'
import { TheirGoal } from './TheirGoal'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type Goal = Shape<'Goal'>

/** Says a goal anew. Where a colleague did so meanwhile, both are in sight until they are brought together. */
export function EditGoal({ record: { code }, goal, onDone }: PanelProps & { goal: Goal }) {
  const t = useText()
  const { id } = goal
  const [begun] = useState(() => ({ ...draftOf(goal), version: goal.version }))
  const { draft, restored, change, clear } = useDraft(`goal.${id}`, begun)
  const form = useForm({
    send: (body: Shape<'GoalEdit'>) =>
      answer(api.PUT('/api/v1/goals/{id}', { params: { path: { id } }, body })),
    check: missingIn,
    onDone: () => {
      clear()
      recordChanged(code)
      onDone('goal-edit')
    },
  })
  const { fresh, error } = useFresh<Goal>(form, 'goal', code, goal)
  const [theirs, setTheirs] = useState<Goal>()
  useEffect(() => {
    if (fresh) setTheirs(fresh)
  }, [fresh])
  // Whoever has both in sight saves over the one that is there; until then over the one they began from.
  const version = theirs?.version ?? draft.version
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit({ ...termsOf(draft), version })}
      does={t('form.save')}
      restored={restored}
      onClear={clear}
    >
      {theirs && (
        <TheirGoal
          goal={theirs}
          onTake={() => change(draftOf(theirs))}
          onBoth={() => change(together(draft, draftOf(theirs)))}
        />
      )}
      <GoalFields draft={draft} change={change} fault={form.fault} />
      <StepList code={code} steps={draft.steps} change={change} fault={form.fault} />
    </StaffForm>
  )
}
