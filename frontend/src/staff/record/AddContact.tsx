import { answer, api } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'
import { contactFault } from '../contact'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

type ToldAt = '' | 'PHONE' | 'COUNTER'

/** One more way to reach the client. */
export function AddContact({ record: { code }, onDone }: PanelProps) {
  const t = useText()
  const { draft, change, clear } = useDraft(`contact.${code}`, { contact: '', toldAt: '' as ToldAt })
  const form = useForm({
    send: ({ contact, toldAt }: { contact: string; toldAt: ToldAt }, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/contacts', {
          params: { path: { code } },
          body: { contact: contact.trim(), ...(toldAt && { toldAt }) },
          headers,
        }),
      ),
    check: ({ contact }) => ({ contact: contactFault(contact.trim()) }),
    at: { 'contact-in-use': 'contact', 'contact-not-understood': 'contact', 'too-many-contacts': 'contact' },
    onDone: () => {
      clear()
      recordChanged(code)
      onDone()
    },
  })
  return (
    <StaffForm {...form} onSubmit={form.submit(draft)} does={t('contact.add')}>
      <TextField
        id={fieldId('contact')}
        label={t('clients.contact')}
        hint={t('clients.contact-hint')}
        autoComplete="off"
        maxLength={254}
        error={form.fault('contact')}
        value={draft.contact}
        onText={contact => change({ contact })}
      />
      <Radios
        id={fieldId('toldAt')}
        label={t('consent.asked')}
        hint={t('consent.asked-hint')}
        options={[
          { value: 'PHONE', label: t('consent.source-PHONE') },
          { value: 'COUNTER', label: t('consent.source-COUNTER') },
        ]}
        error={form.fault('toldAt')}
        value={draft.toldAt}
        onPick={toldAt => change({ toldAt })}
      />
    </StaffForm>
  )
}
