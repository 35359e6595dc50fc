import { answer, api, type Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Facts } from '../../ui/facts/Facts'
import { TextArea } from '../../ui/field/TextArea'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

const OUTCOMES: Shape<'ItemActionOutcome'>[] = ['DONE', 'NOT_POSSIBLE', 'WAIVE_ITEM']
type Props = PanelProps & { item: Shape<'ChecklistItem'>; action: Shape<'ItemAction'> }

/** What became of "I don't have it". */
export function CompleteAction({ record: { code }, item, action, onDone }: Props) {
  const t = useText()
  const f = useFormats()
  const { draft, restored, change, clear } = useDraft(`action.${action.id}`, { outcome: '', note: '' })
  const form = useForm({
    send: (body: { outcome: string; note?: string }, headers) =>
      answer(
        api.POST('/api/v1/item-actions/{id}/completion', {
          params: { path: { id: action.id } },
          // Only what the check below found complete gets here.
          body: body as Shape<'ActionCompletion'>,
          headers,
        }),
      ),
    check: ({ outcome }) => ({ outcome: !outcome && 'action.outcome-missing' }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone(`action-${draft.outcome}`)
    },
  })
  const note = draft.note.trim()
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit({ outcome: draft.outcome, ...(note && { note }) })}
      does={t('action.complete')}
      restored={restored}
      onClear={clear}
    >
      <Facts
        facts={[
          { term: t('action.about'), detail: item.requirementName },
          { term: t('action.client-said'), detail: t(`choice.${action.choice}`) },
          ...(action.note ? [{ term: t('action.in-their-words'), detail: action.note }] : []),
          { term: t('action.what'), detail: t(`action-kind.${action.kind}`) },
          { term: t('worklist.due'), detail: f.weekday(action.dueOn) },
        ]}
      />
      <Radios
        id={fieldId('outcome')}
        label={t('action.outcome')}
        options={OUTCOMES.map(outcome => ({
          value: outcome as string,
          label: t(`outcome.${outcome}`),
          hint: t(`action.means-${outcome}`),
        }))}
        error={form.fault('outcome')}
        value={draft.outcome}
        onPick={outcome => change({ outcome })}
      />
      <TextArea
        id={fieldId('note')}
        label={t('action.note')}
        rows={3}
        maxLength={1000}
        error={form.fault('note')}
        value={draft.note}
        onText={text => change({ note: text })}
      />
    </StaffForm>
  )
}
