import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type Contact = Shape<'Contact'>

const CAUTIONS: Contact['caution'][] = ['NONE', 'NO_VOICEMAIL', 'NOT_SAFE']

/** Whether to try a contact first, and what to beware of. */
export function UseContact({ record: { code }, contact, onDone }: PanelProps & { contact: Contact }) {
  const t = useText()
  const personal = usePersonal()
  const { id, preferred, caution, note } = contact
  const { draft, change, clear } = useDraft(`use-contact.${id}`, { preferred, caution, note })
  const form = useForm({
    send: (body: typeof draft) =>
      answer(api.PATCH('/api/v1/clients/{code}/contacts/{id}', { params: { path: { code, id } }, body })),
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm {...form} onSubmit={form.submit(draft)} does={t('form.save')}>
      <p>
        <b>{personal.contact(contact.address)}</b>
      </p>
      <Checkbox
        id={fieldId('preferred')}
        label={t('contact.prefer')}
        checked={draft.preferred}
        onPick={preferred => change({ preferred })}
      />
      <Radios
        id={fieldId('caution')}
        label={t('person.caution')}
        options={CAUTIONS.map(value => ({
          value,
          label: t(`caution.${value}`),
          hint: value === 'NOT_SAFE' ? t('caution.NOT_SAFE-hint') : undefined,
        }))}
        error={form.fault('caution')}
        value={draft.caution}
        onPick={caution => change({ caution })}
      />
      <TextField
        id={fieldId('note')}
        label={t('person.contactNote')}
        hint={t('contact.note-hint')}
        autoComplete="off"
        maxLength={200}
        error={form.fault('note')}
        value={draft.note}
        onText={note => change({ note })}
      />
    </StaffForm>
  )
}
