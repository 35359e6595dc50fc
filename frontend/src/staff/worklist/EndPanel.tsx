import { useState } from 'react'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextArea } from '../../ui/field/TextArea'
import { OUTCOMES, type SaidOutcome } from '../outcomes'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'
import type { Deed } from './useBulk'

/** How it ended: nothing leaves the list without that. */
export function EndPanel({ onDone }: { onDone: (deed: Deed) => void }) {
  const t = useText()
  const [outcome, setOutcome] = useState<SaidOutcome>('DONE')
  const [note, setNote] = useState('')
  const form = useForm({
    send: async (content: { outcome: SaidOutcome; note: string }) => content,
    check: content => ({ note: content.outcome !== 'DONE' && !content.note && 'end.note-missing' }),
    onDone: ({ note, outcome }) => onDone({ act: 'COMPLETE', outcome, ...(note && { note }) }),
  })
  return (
    <StaffForm {...form} onSubmit={form.submit({ outcome, note: note.trim() })} does={t('worklist.end')}>
      <Radios
        id={fieldId('outcome')}
        label={t('end.outcome')}
        options={OUTCOMES.map(value => ({ value, label: t(`outcome.${value}`) }))}
        value={outcome}
        onPick={setOutcome}
      />
      <TextArea
        id={fieldId('note')}
        label={t('end.note')}
        hint={t('end.note-hint')}
        rows={4}
        maxLength={1000}
        error={form.fault('note')}
        value={note}
        onText={setNote}
      />
    </StaffForm>
  )
}
