import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Link } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { changeLook } from '../change-look'

type Report = Shape<'ChangeReport'>

const read = (code: string, cursor?: string) =>
  answer(
    api.GET('/api/v1/clients/{code}/change-reports', {
      params: { path: { code }, query: { limit: 5, ...(cursor && { cursor }) } },
    }),
  )

function Line({
  report: { id, kind, state, channel, receivedAt, begunAt, actBy, number },
}: {
  report: Report
}) {
  const t = useText()
  const f = useFormats()
  return (
    <li>
      <div className="row">
        <h3>
          <Link to={`/staff/change-reports/${id}`}>{t(`change-kind.${kind}`)}</Link>
        </h3>
        <Tag {...changeLook(state.status)}>{t(`change-status.${state.status}`)}</Tag>
      </div>
      <p className="quiet">
        {f.moment(receivedAt ?? begunAt)}
        {channel === 'PHONE' && <> · {t('record.change-by-phone')}</>}
        {!state.finished && actBy && <> · {t('record.change-act-by', { day: f.shortDay(actBy) })}</>}
        {number && (
          <>
            {' · '}
            <Link to={`/staff/confirmations/${number}`}>
              <span className="code">{number}</span>
            </Link>
          </>
        )}
      </p>
    </li>
  )
}

/** What the client told us of, the latest first, and the way to write down what they say on the phone. */
export function Changes({ code }: { code: string }) {
  const t = useText()
  const { items, error, loading, more, again } = usePages(['record', code, 'change-reports'], cursor =>
    read(code, cursor),
  )
  return (
    <section className="card" aria-label={t('record.changes')}>
      <header>
        <h2>{t('record.changes')}</h2>
        <Link to={`/staff/clients/${code}/change-reports/new`}>{t('change.take-down')}</Link>
      </header>
      <ProblemNotice error={error} onRetry={again} />
      {items?.length === 0 && <p className="small quiet">{t('record.changes-none')}</p>}
      <ul className="items">
        {items?.map(report => (
          <Line key={report.id} report={report} />
        ))}
      </ul>
      {more && (
        <Button look="plain" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
    </section>
  )
}
