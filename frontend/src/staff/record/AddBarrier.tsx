import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { Select } from '../../ui/select/Select'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Kind = Shape<'BarrierKind'>

const KINDS: Kind[] = [
  'TRANSPORT',
  'CHILD_CARE',
  'NO_PHONE_OR_INTERNET',
  'DOCUMENTS_LOST',
  'LANGUAGE',
  'HEALTH',
  'WORK_HOURS',
  'DISTRUST',
  'OTHER',
]

/** Something that stands in the way of a goal, or of one of its steps. */
export function AddBarrier({ record: { code }, goal, onDone }: PanelProps & { goal: Shape<'Goal'> }) {
  const t = useText()
  const { id, steps } = goal
  const { draft, restored, change, clear } = useDraft(`barrier.${id}`, {
    kind: '' as Kind | '',
    words: '',
    stepId: '',
  })
  const form = useForm({
    send: ({ kind, words, stepId }: typeof draft, headers) =>
      answer(
        api.POST('/api/v1/goals/{id}/barriers', {
          params: { path: { id } },
          // Only what the check below found complete gets here.
          body: {
            kind: kind as Kind,
            ...(words.trim() && { words: words.trim() }),
            ...(stepId && { stepId }),
          },
          headers,
        }),
      ),
    check: ({ kind, words }) => ({
      kind: !kind && 'barrier.kind-missing',
      words: kind === 'OTHER' && !words.trim() && 'barrier.words-missing',
    }),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit(draft)}
      does={t('barrier.add')}
      restored={restored}
      onClear={clear}
    >
      <Select
        id={fieldId('kind')}
        label={t('barrier.what')}
        placeholder={t('barrier.choose')}
        options={KINDS.map(value => ({ value, label: t(`barrier.${value}`) }))}
        error={form.fault('kind')}
        value={draft.kind}
        onPick={kind => change({ kind })}
      />
      <Select
        id={fieldId('stepId')}
        label={t('barrier.of')}
        options={[
          { value: '', label: t('barrier.of-goal') },
          ...steps.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={draft.stepId}
        onPick={stepId => change({ stepId })}
      />
      <TextArea
        id={fieldId('words')}
        label={t('barrier.words')}
        hint={t('barrier.hint')}
        rows={3}
        maxLength={1000}
        error={form.fault('words')}
        value={draft.words}
        onText={words => change({ words })}
      />
    </StaffForm>
  )
}
