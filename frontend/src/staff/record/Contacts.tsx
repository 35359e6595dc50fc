import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { Icon } from '../../ui/icon/Icon'
import { Disclosure } from '../Disclosure'
import { usePersonal } from '../usePersonal'
import { ContactLine } from './ContactLine'
import { Corrections } from './Corrections'
import { PanelLink } from './PanelLink'
import { recordChanged } from './useRecord'

type Props = { record: Shape<'ClientRecord'> }

/** How the client can be reached; what came back is marked, with the way to say that they were reached after all. */
export function Contacts({ record }: Props) {
  const { code, contacts, tasks } = record
  const t = useText()
  const personal = usePersonal()
  const [leaving, setLeaving] = useState<Shape<'Contact'>>()
  const { submit, busy, error } = useSubmission(
    (id: string) =>
      answer(api.DELETE('/api/v1/clients/{code}/contacts/{id}', { params: { path: { code, id } } })),
    () => {
      setLeaving(undefined)
      recordChanged(code)
    },
  )
  const toReach = (contact: Shape<'Contact'>) => tasks.find(({ contactId }) => contactId === contact.id)
  return (
    <section className="card" id="contacts">
      <header>
        <h2>{t('record.contacts')}</h2>
        <PanelLink panel="contact">{t('record.add-contact')}</PanelLink>
      </header>
      <ul className="contacts">
        {contacts.map(contact => (
          <li key={contact.id}>
            <Icon name={contact.channel === 'EMAIL' ? 'mail' : 'phone'} />
            <ContactLine contact={contact}>
              <PanelLink panel="use-contact" subject={contact.id} of={personal.contact(contact.address)}>
                {t('contact.use')}
              </PanelLink>
              <PanelLink panel="consent" subject={contact.id} of={personal.contact(contact.address)}>
                {t('consent.messages')}
              </PanelLink>
              {toReach(contact) && (
                <PanelLink
                  panel="reached"
                  subject={toReach(contact)?.id}
                  of={personal.contact(contact.address)}
                >
                  {t('reached.otherwise')}
                </PanelLink>
              )}
              <Button look="plain" onClick={() => setLeaving(contact)}>
                {t('record.remove')}
                <span className="vh"> {personal.contact(contact.address)}</span>
              </Button>
            </ContactLine>
          </li>
        ))}
      </ul>
      <p className="row-actions small">
        <PanelLink panel="regain">{t('regain.open')}</PanelLink>
      </p>
      <Disclosure summary={t('person.history')}>
        {() => <Corrections record={record} part="CONTACT" />}
      </Disclosure>
      <Dialog
        open={leaving !== undefined}
        title={t('record.remove-title')}
        onClose={() => setLeaving(undefined)}
      >
        <p>{t('record.remove-what', { contact: personal.contact(leaving?.address ?? '') })}</p>
        <ProblemNotice error={error} />
        <div className="actions">
          <Button busy={busy} onClick={() => leaving && submit(leaving.id)}>
            {t('record.remove')}
          </Button>
          <Button look="plain" onClick={() => setLeaving(undefined)}>
            {t('record.keep')}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
