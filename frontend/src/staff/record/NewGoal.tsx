import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { useForm } from '../useForm'
import { GoalFields } from './GoalFields'
import { emptyGoal, missingIn, termsOf } from './goal-draft'
import type { PanelProps } from './RecordPanel'
import { StepList } from './StepList'
import { recordChanged } from './useRecord'

/** Sets a goal with the client, in their words. */
export function NewGoal({ record: { code }, onDone }: PanelProps) {
  const t = useText()
  const [begun] = useState(emptyGoal)
  const { draft, restored, change, clear } = useDraft(`goal.${code}`, begun)
  const form = useForm({
    send: (body: Shape<'GoalTerms'>, headers) =>
      answer(api.POST('/api/v1/clients/{code}/goals', { params: { path: { code } }, body, headers })),
    check: missingIn,
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(termsOf(draft))}
      does={t('goal.set')}
      restored={restored}
      onClear={clear}
    >
      <GoalFields draft={draft} change={change} fault={form.fault} />
      <StepList code={code} steps={draft.steps} change={change} fault={form.fault} />
    </StaffForm>
  )
}
