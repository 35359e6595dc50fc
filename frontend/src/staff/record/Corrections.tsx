import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { usePersonal } from '../usePersonal'
import { usePersonWords } from './usePersonWords'

type Props = { record: Shape<'ClientRecord'>; part: 'PERSON' | 'CONTACT' }

/** What was known before, what took its place, when and by whom. */
export function Corrections({ record: { code, contacts }, part }: Props) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const words = usePersonWords()
  const { items, error, loading, more, again } = usePages<Shape<'Correction'>>(
    ['record', code, 'corrections', part],
    cursor =>
      answer(
        api.GET('/api/v1/clients/{code}/corrections', {
          params: { path: { code }, query: { part, ...(cursor && { cursor }) } },
        }),
      ),
  )
  const said = (field: string, text: string | undefined) =>
    text ? personal.said(words.value(field, text)) : t('person.nothing')
  const addressOf = (id: string) => {
    const contact = contacts.find(one => one.id === id)
    return contact ? personal.contact(contact.address) : t('person.contact-gone')
  }
  return (
    <>
      {!items && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {items?.length === 0 && <p className="small quiet">{t('person.no-history')}</p>}
      <ul className="corrections small">
        {items?.map(({ id, field, was, became, contactId, at, byName, byRole }) => (
          <li key={id}>
            <b>{words.label(field)}</b>
            {contactId && ` · ${addressOf(contactId)}`}: <s>{said(field, was)}</s> → {said(field, became)}
            <div className="quiet">
              {f.moment(at)} · {byName ?? (byRole ? t(`staff.role-${byRole}`) : '')}
            </div>
          </li>
        ))}
      </ul>
      {more && (
        <Button look="second" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
    </>
  )
}
