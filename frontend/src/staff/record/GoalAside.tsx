import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { Fresh } from '../Fresh'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'
import { useFresh } from './useVersioned'

type Goal = Shape<'Goal'>

/** It is not pursued any more, and why. */
export function GoalAside({ record: { code }, goal, onDone }: PanelProps & { goal: Goal }) {
  const t = useText()
  const personal = usePersonal()
  const { id, title } = goal
  const { draft, restored, change, clear } = useDraft(`goal-aside.${id}`, { reason: '' })
  const form = useForm({
    send: (body: Shape<'GoalMove'>, headers) =>
      answer(api.POST('/api/v1/goals/{id}/moves', { params: { path: { id } }, body, headers })),
    check: ({ reason }) => ({ reason: !reason && 'goal.aside-missing' }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  const { fresh, error } = useFresh<Goal>(form, 'goal', code, goal)
  const now = fresh ?? goal
  return (
    <StaffForm
      {...form}
      error={error}
      onSubmit={form.submit({ to: 'SET_ASIDE', reason: draft.reason.trim(), version: now.version })}
      does={t('goal.set-aside')}
      restored={restored}
      onClear={clear}
    >
      {fresh && (
        <Fresh>
          {personal.said(fresh.title)}. {t(`goal-status.${fresh.state.status}`)}
        </Fresh>
      )}
      <p>
        <b>{personal.said(title)}</b>
      </p>
      <TextArea
        id={fieldId('reason')}
        label={t('goal.aside-why')}
        hint={t('goal.aside-hint')}
        rows={3}
        maxLength={1000}
        error={form.fault('reason')}
        value={draft.reason}
        onText={reason => change({ reason })}
      />
    </StaffForm>
  )
}
