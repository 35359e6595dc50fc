import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { Notice } from '../../ui/notice/Notice'
import { phone } from '../phone'
import { StaffForm } from '../StaffForm'
import { useForm } from '../useForm'
import { QrCode } from './QrCode'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'

/** An address that means each device itself leads a client's phone nowhere. */
const onlyHere = (url: string) => /^(localhost|127\..*|\[::1\])$/.test(new URL(url).hostname)

/** The link as a code for the client's own phone, and as text to copy. */
export function HandOver({ link }: { link: Shape<'SignInLink'> }) {
  const t = useText()
  const f = useFormats()
  const [copied, setCopied] = useState<boolean>()
  const copy = () =>
    (navigator.clipboard?.writeText(link.url) ?? Promise.reject()).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="stack">
      <Notice tone="ok" live>
        {t(link.channel ? `link.sent-${link.channel}` : 'link.made', { moment: f.moment(link.expiresAt) })}
      </Notice>
      {onlyHere(link.url) ? (
        <Notice tone="you">{t('link.only-here')}</Notice>
      ) : (
        <>
          <p>{t('link.scan')}</p>
          <QrCode text={link.url} label={t('link.code')} />
        </>
      )}
      <label className="label" htmlFor="link">
        {t('link.address')}
      </label>
      <input
        id="link"
        className="input code"
        readOnly
        value={link.url}
        onFocus={event => event.currentTarget.select()}
      />
      <Button look="second" icon="link" onClick={copy}>
        {t('link.copy')}
      </Button>
      <p role="status">{copied !== undefined && t(copied ? 'link.copied' : 'link.copy-yourself')}</p>
      <p className="small quiet">{t('link.care')}</p>
    </div>
  )
}

/** Lets a client in without a code: sent to a contact, and to be handed over here. */
export default function SignInLink({ record: { code, contacts } }: PanelProps) {
  const t = useText()
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
            label: phone(address),
            hint: bounced ? t('record.bounced') : undefined,
          }))}
          value={contactId}
          onPick={setContactId}
        />
      )}
    </StaffForm>
  )
}
