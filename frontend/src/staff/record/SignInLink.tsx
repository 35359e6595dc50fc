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

const NOWHERE = 'nowhere'

/** Lets a client in without a code: sent to a contact, and to be handed over here. */
export default function SignInLink({ record: { code, contacts } }: PanelProps) {
  const t = useText()
  const personal = usePersonal()
  const theirs = contacts.filter(({ lostAt }) => !lostAt)
  const [contactId, setContactId] = useState(
    (theirs.find(({ preferred }) => preferred) ?? theirs[0])?.id ?? NOWHERE,
  )
  const form = useForm({
    send: (contactId: string, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/sign-in-links', {
          params: { path: { code } },
          body: contactId === NOWHERE ? { handOver: true } : { contactId },
          headers,
        }),
      ),
    onDone: () => recordChanged(code),
  })
  if (form.result) return <HandOver link={form.result} />
  return (
    <StaffForm {...form} onSubmit={form.submit(contactId)} does={t('link.make')}>
      <p>{t('link.what')}</p>
      <Radios
        id="contact"
        label={t('link.to')}
        options={[
          ...theirs.map(({ id, address, bounced, caution }) => ({
            value: id,
            label: personal.contact(address),
            hint:
              [bounced && t('record.bounced'), caution !== 'NONE' && t(`caution.${caution}`)]
                .filter(Boolean)
                .join(' · ') || undefined,
          })),
          { value: NOWHERE, label: t('link.nowhere'), hint: t('link.nowhere-hint') },
        ]}
        value={contactId}
        onPick={setContactId}
      />
    </StaffForm>
  )
}
