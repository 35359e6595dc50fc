import { useState } from 'react'
import type { Shape } from '../../api/client'
import type { Once } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { TextField } from '../../ui/field/TextField'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'

type Names = { name: string; shared: boolean }

type Props = {
  before?: Names
  send: (names: Names, once: Once) => Promise<Shape<'SavedFilter'>>
}

/** What a list is called, and who sees it. */
export function KeepFilter({ before = { name: '', shared: false }, send }: Props) {
  const t = useText()
  const [names, setNames] = useState(before)
  const form = useForm({
    send,
    check: ({ name }: Names) => ({ name: !name && 'kept.name-missing' }),
  })
  return (
    <StaffForm {...form} onSubmit={form.submit({ ...names, name: names.name.trim() })} does={t('form.save')}>
      <TextField
        id={fieldId('name')}
        label={t('kept.name')}
        maxLength={60}
        error={form.fault('name')}
        value={names.name}
        onText={name => setNames({ ...names, name })}
      />
      <Checkbox
        id={fieldId('shared')}
        label={t('kept.share')}
        checked={names.shared}
        onPick={shared => setNames({ ...names, shared })}
      />
    </StaffForm>
  )
}
