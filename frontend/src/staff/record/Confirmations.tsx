import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'

const read = (code: string) => (cursor?: string) =>
  answer(
    api.GET('/api/v1/clients/{code}/confirmations', {
      params: { path: { code }, query: { limit: 5, ...(cursor && { cursor }) } },
    }),
  )

/** The numbered receipts of what the client did. */
export function Confirmations({ code }: { code: string }) {
  const t = useText()
  const f = useFormats()
  const { items, error, loading, more, again } = usePages<Shape<'Confirmation'>>(
    ['record', code, 'confirmations'],
    read(code),
  )
  return (
    <>
      {!items && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {items?.length === 0 && <p className="small quiet">{t('receipts.none')}</p>}
      <ul className="notes">
        {items?.map(({ number, kind, at }) => (
          <li key={number}>
            <Link to={`/staff/confirmations/${number}`}>
              <span className="code">{number}</span>
            </Link>{' '}
            {t(`confirmation.kind-${kind}`)}
            <div className="quiet small">{f.moment(at)}</div>
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
