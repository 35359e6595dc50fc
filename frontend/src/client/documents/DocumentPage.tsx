import { useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Facts } from '../../ui/facts/Facts'
import { BackLink, ButtonLink, Link, MoreLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { SentBack } from '../SentBack'
import { useItem } from '../useItems'
import { Fate, isAskedAgain } from './Fate'
import { SentPages } from './SentPages'
import './photos.css'

type SentDocument = Shape<'Document'>

function Sent({ document }: { document: SentDocument }) {
  const t = useText()
  const formats = useFormats()
  const item = useItem(document.checklistItemId).data
  const { confirmationNumber: number, receivedAt, state } = document
  const again = isAskedAgain({ document, item })
  const sentBack = state.finished && state.status !== 'ACCEPTED'
  return (
    <>
      <div>
        {item && <p className="quiet">{t('document.for', { name: item.ask })}</p>}
        <h1>{t('document.heading')}</h1>
      </div>
      <Fate document={document} item={item} />
      {sentBack && state.status !== 'QUARANTINED' && <SentBack document={document} />}
      {sentBack && again && (
        <ButtonLink to={`/checklist/${document.checklistItemId}/photos`} wide icon="camera">
          {t(state.status === 'RETAKE_ASKED' ? 'item.again' : 'item.add')}
        </ButtonLink>
      )}
      <Facts
        facts={[
          { term: t('document.sent-at'), detail: formats.dateTime(receivedAt) },
          {
            term: t('document.number'),
            detail: (
              <span className="code">
                <Link to={`/confirmations/${number}`}>{number}</Link>
              </span>
            ),
          },
        ]}
      />
      <SentPages document={document} />
      <MoreLink to={`/confirmations/${number}`}>{t('document.see-receipt')}</MoreLink>
    </>
  )
}

/** What the client sent, and what became of it. */
export default function DocumentPage() {
  const t = useText()
  const { id = '' } = useParams<{ id: string }>()
  const read = () => answer(api.GET('/api/v1/documents/{id}', { params: { path: { id } } }))
  const { data, error, pending: waiting, again } = useQuery({ key: ['documents', id], read })
  return (
    <PageBody>
      <BackLink to="/documents">{t('checklist.heading')}</BackLink>
      {waiting && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && <Sent document={data} />}
    </PageBody>
  )
}
