import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button } from '../../ui/button/Button'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Thumb } from '../../ui/pages/Thumb'
import { pictureOf } from '../picture'
import { SeeSent } from '../SeeSent'
import { useBegun } from '../useBegun'
import { useItems } from '../useItems'
import { Fate, isAskedAgain } from './Fate'
import { NotSent } from './NotSent'
import { OnDevice } from './OnDevice'
import { useLeftBehind } from './useLeftBehind'
import './photos.css'

type SentDocument = Shape<'Document'>

const read = (cursor?: string) => answer(api.GET('/api/v1/documents', { params: { query: { cursor } } }))

function SentCard({ document, item }: Parameters<typeof Fate>[0]) {
  const t = useText()
  const formats = useFormats()
  const { id, pages, receivedAt, byStaff, senderName, state, requirementName, removed } = document
  const [first] = pages
  const count = removed?.pages ?? pages.length
  const sent = { sender: senderName, count, date: formats.day(formats.dayOf(receivedAt)) }
  const titleId = `sent-${id}`
  return (
    <section className="card stack stack--s" aria-labelledby={titleId}>
      <div className="sent-card">
        {first && state.status !== 'QUARANTINED' && (
          <Thumb
            size="small"
            src={first.picture === 'READY' ? pictureOf(document, first.page, 'thumb') : undefined}
            alt={t('document.picture-of', { number: first.page })}
          />
        )}
        <div>
          <h2 id={titleId}>{requirementName}</h2>
          <p className="quiet small">
            {t(senderName ? 'item.sent-sender' : byStaff ? 'item.sent-staff' : 'item.sent', sent)}
          </p>
        </div>
      </div>
      <Fate document={document} item={item} />
      {isAskedAgain({ document, item }) && document.retakeReason && <p>{document.retakeReason}</p>}
      <SeeSent document={document} />
    </section>
  )
}

/**
 * Every file of the client and its fate: what this device still has first, then what came from elsewhere and was not
 * sent, then what the office has.
 */
export default function AllSent() {
  const t = useText()
  const asked = useItems()
  const { items, error, loading, more, again } = usePages<SentDocument>(['documents', 'all'], read)
  const left = useLeftBehind()
  const begun = useBegun(asked.data, items, left.data)
  const onDevice = (asked.data ?? []).flatMap(item => {
    const unsent = begun?.get(item.id)
    return unsent ? [{ item, unsent }] : []
  })
  const known = items && asked.data && begun && left.data
  const nothing = known && items.length + onDevice.length === 0 && left.data?.left.length === 0
  const failed = [asked, left].find(query => query.error)
  const problem = error ?? failed?.error
  const retry = error ? again : failed?.again
  return (
    <PageBody>
      <BackLink to="/documents">{t('checklist.heading')}</BackLink>
      <h1>{t('sent.heading')}</h1>
      {nothing ? <p>{t('sent.none')}</p> : <p>{t('sent.lead')}</p>}
      <OnDevice begun={onDevice} standings={left.error || left.fetching ? undefined : left.data?.drafts} />
      <NotSent files={left.data?.left ?? []} />
      {items?.map(document => (
        <SentCard
          key={document.id}
          document={document}
          item={asked.data?.find(({ id }) => id === document.checklistItemId)}
        />
      ))}
      <ProblemNotice error={problem} {...(retry && { onRetry: retry })} />
      {(loading || !known) && !problem && <Loading />}
      {more && (
        <Button look="second" wide onClick={more}>
          {t('sent.more')}
        </Button>
      )}
    </PageBody>
  )
}
