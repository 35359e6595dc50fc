import { useParams } from 'wouter'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Entries } from './Entries'

const read = (code: string, cursor?: string) =>
  answer(
    api.GET('/api/v1/clients/{code}/timeline', {
      params: { path: { code }, query: cursor ? { cursor } : {} },
    }),
  )

/** Everything that ever happened, page by page. */
export default function WholeTimeline() {
  const t = useText()
  const { code = '' } = useParams()
  const { items, error, loading, more, again } = usePages(['record', code, 'timeline'], cursor =>
    read(code, cursor),
  )
  return (
    <div className="staff-page stack">
      <BackLink to={`/staff/clients/${code}`}>{code}</BackLink>
      <h1>{t('record.timeline')}</h1>
      <ProblemNotice error={error} onRetry={again} />
      {!items && !error && <Loading />}
      {items?.length === 0 && <p>{t('record.timeline-none')}</p>}
      {items && items.length > 0 && <Entries entries={items} />}
      {more && (
        <Button look="second" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
    </div>
  )
}
