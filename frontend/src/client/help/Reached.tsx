import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { Notice } from '../../ui/notice/Notice'

type Contact = Shape<'OwnContact'>
type Asked = { id: string; wanted: boolean }

const CONTACTS = ['contacts']
const read = () => answer(api.GET('/api/v1/contacts'))

/** The client's phone numbers and emails, and which of them get messages. */
export function Reached() {
  const t = useText()
  const { data, error, again } = useQuery({ key: CONTACTS, read })
  const [asked, ask] = useState<Asked>()
  const items = data?.items ?? []
  const turning = useSubmission(
    ({ id, wanted }: Asked) =>
      answer(api.PUT('/api/v1/contacts/{id}/consent', { params: { path: { id } }, body: { wanted } })),
    turned => queries.set(CONTACTS, { items: items.map(one => (one.id === turned.id ? turned : one)) }),
  )
  const name = ({ channel, masked }: Contact) =>
    channel === 'TEXT'
      ? t('help.texts-to', { masked: masked.replace(/\D/g, '') })
      : t('help.emails-to', { masked })
  return (
    <>
      <p>{t('help.messages-lead')}</p>
      <ProblemNotice error={error ?? turning.error} onRetry={again} />
      {items.map(contact => (
        <Checkbox
          key={contact.id}
          id={`messages-${contact.id}`}
          label={name(contact)}
          hint={contact.bounced ? t('help.messages-bounced') : undefined}
          checked={turning.busy && asked?.id === contact.id ? asked.wanted : contact.messages}
          onPick={wanted => {
            ask({ id: contact.id, wanted })
            void turning.submit({ id: contact.id, wanted })
          }}
        />
      ))}
      <div role="status">
        {turning.result && !turning.error && (
          <p className="quiet">{t(turning.result.messages ? 'help.messages-on' : 'help.messages-off')}</p>
        )}
      </div>
      {items.length > 0 && items.every(({ messages }) => !messages) && (
        <Notice tone="you">{t('help.messages-none')}</Notice>
      )}
    </>
  )
}
