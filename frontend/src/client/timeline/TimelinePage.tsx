import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button } from '../../ui/button/Button'
import { LinkList } from '../../ui/link/LinkList'
import { Loading } from '../../ui/loading/Loading'
import { Timeline } from '../../ui/timeline/Timeline'
import { useHappened } from '../useHappened'

const read = (cursor?: string) => answer(api.GET('/api/v1/timeline', { params: { query: { cursor } } }))

/** All that happened, the latest first, by page. */
export default function TimelinePage() {
  const t = useText()
  const { items, error, loading, more, again } = usePages<Shape<'TimelineEntry'>>(['timeline'], read)
  const lines = useHappened(items ?? [])
  return (
    <PageBody>
      <h1>{t('home.happened')}</h1>
      <div className="columns">
        <div className="beside">
          <LinkList items={[{ icon: 'document', to: '/confirmations', children: t('home.else-receipts') }]} />
        </div>
        <div className="stack">
          {items?.length === 0 && <p>{t('home.happened-nothing')}</p>}
          {lines.length > 0 && <Timeline lines={lines} />}
          <ProblemNotice error={error} onRetry={again} />
          {loading && <Loading />}
          {more && (
            <Button look="second" wide onClick={more}>
              {t('history.earlier')}
            </Button>
          )}
          {items && !more && !loading && lines.length > 0 && <p className="quiet">{t('history.start')}</p>}
        </div>
      </div>
    </PageBody>
  )
}
