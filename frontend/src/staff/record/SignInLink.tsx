import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Notice } from '../../ui/notice/Notice'
import { StaffForm } from '../StaffForm'
import { useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { ToHandOver } from './ToHandOver'
import { recordChanged } from './useRecord'

/** The link, for the client's own phone. */
export function HandOver({ link }: { link: Shape<'SignInLink'> }) {
  const t = useText()
  const f = useFormats()
  return (
    <div className="stack">
      <Notice tone="ok" live>
        {t(link.channel ? `link.sent-${link.channel}` : 'link.made', { moment: f.moment(link.expiresAt) })}
      </Notice>
      <ToHandOver url={link.url} scan={t('link.scan')} care={t('link.care')} />
    </div>
  )
}

/** Lets a client in without a code: sent to a contact, and to be handed over here. */
export default function SignInLink({ record: { code, contacts } }: PanelProps) {
  const t = useText()
  const personal = usePersonal()
  const [contactId, setContactId] = useState(contacts[0]?.id)
  const form = useForm({
    send: (contactId: string | undefined, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/sign-in-links', {
          params: { path: { code } },
          body: contactId ? { contactId } : {},
          headers,
        }),
      ),
    onDone: () => recordChanged(code),
  })
  if (form.result) return <HandOver link={form.result} />
  return (
    <StaffForm {...form} onSubmit={form.submit(contactId)} does={t('link.make')}>
      <p>{t('link.what')}</p>
      {contacts.length > 0 && (
        <Radios
          id="contact"
          label={t('link.to')}
          options={contacts.map(({ id, address, bounced }) => ({
            value: id,
            label: personal.contact(address),
            hint: bounced ? t('record.bounced') : undefined,
          }))}
          value={contactId}
          onPick={setContactId}
        />
      )}
    </StaffForm>
  )
}
