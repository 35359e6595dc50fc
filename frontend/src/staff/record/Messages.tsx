import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Tag, type TagTone } from '../../ui/tag/Tag'
import { usePersonal } from '../usePersonal'

type Sent = Shape<'SentMessage'>

const TONES: Record<Sent['status'], TagTone> = { QUEUED: 'us', SENT: 'ok', DELIVERED: 'ok', FAILED: 'bad' }

const read = (code: string) => (cursor?: string) =>
  answer(
    api.GET('/api/v1/clients/{code}/messages', {
      params: { path: { code }, query: { limit: 5, ...(cursor && { cursor }) } },
    }),
  )

/** What went to the client by itself, where it went, and how far it got. */
export function Messages({ record: { code, contacts } }: { record: Shape<'ClientRecord'> }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { items, error, loading, more, again } = usePages<Sent>(['record', code, 'messages'], read(code))
  const addressOf = (id: string | undefined) => {
    const contact = contacts.find(one => one.id === id)
    return contact ? personal.contact(contact.address) : t('person.contact-gone')
  }
  return (
    <>
      {!items && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {items?.length === 0 && <p className="small quiet">{t('sent.none')}</p>}
      <ul className="notes">
        {items?.map(({ id, template, contactId, status, failure, queuedAt }) => (
          <li key={id}>
            <b>{t(`template.${template}`)}</b> <Tag tone={TONES[status]}>{t(`sent.${status}`)}</Tag>
            <div className="quiet small">
              {f.moment(queuedAt)} · {addressOf(contactId)}
              {failure && ` · ${t(`sent.failure-${failure}`)}`}
            </div>
          </li>
        ))}
      </ul>
      {more && (
        <Button look="plain" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
    </>
  )
}
