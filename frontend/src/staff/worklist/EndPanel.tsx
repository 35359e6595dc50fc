import { useState } from 'react'
import { useText } from '../../i18n/useText'
import { OutcomeFields } from '../OutcomeFields'
import type { SaidOutcome } from '../outcomes'
import { StaffForm } from '../StaffForm'
import { useForm } from '../useForm'
import type { Deed } from './useBulk'

/** How it ended: nothing leaves the list without that. */
export function EndPanel({ onDone }: { onDone: (deed: Deed) => void }) {
  const t = useText()
  const [said, setSaid] = useState({ outcome: 'DONE' as SaidOutcome, note: '' })
  const say = (change: Partial<typeof said>) => setSaid({ ...said, ...change })
  const form = useForm({
    send: async (content: { outcome: SaidOutcome; note: string }) => content,
    check: content => ({ note: content.outcome !== 'DONE' && !content.note && 'end.note-missing' }),
    onDone: ({ note, outcome }) => onDone({ act: 'COMPLETE', outcome, ...(note && { note }) }),
  })
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit({ outcome: said.outcome, note: said.note.trim() })}
      does={t('worklist.end')}
    >
      <OutcomeFields
        said={said}
        label={t('end.note')}
        hint={t('end.note-hint')}
        error={form.fault('note')}
        onChange={say}
      />
    </StaffForm>
  )
}
