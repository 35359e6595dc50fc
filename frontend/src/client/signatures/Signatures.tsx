import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button } from '../../ui/button/Button'
import { BackLink, Link, MoreLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { ConsentState } from './ConsentState'
import { Others } from './Others'
import './signatures.css'

const read = (cursor?: string) => answer(api.GET('/api/v1/signatures', { params: { query: { cursor } } }))

/** One signature, with its copy. */
function Signed({ signature }: { signature: Shape<'Signature'> }) {
  const t = useText()
  const formats = useFormats()
  const { number, title, language, signedAt, method, signerName, capacity } = signature
  return (
    <li className="signed">
      <h2 lang={language.toLowerCase()}>{title}</h2>
      <p className="quiet">
        {formats.dateTime(signedAt)}
        <br />
        {t(`signatures.how-${method}`)} · {t(`signatures.by-${capacity}`, { name: signerName })}
        <br />
        <span className="code">{number}</span>
      </p>
      {method === 'TELEPHONE' && (
        <p>
          <Link to={`/telephone-signatures/${number}`}>
            {t('signatures.said')}
            <span className="vh">
              {' '}
              {title}, {number}
            </span>
          </Link>
        </p>
      )}
      <a href={`/api/v1/signatures/${number}/copy`} download={`${number}.pdf`}>
        {t('signatures.copy')}
        <span className="vh">
          {' '}
          {title}, {number}
        </span>
      </a>
    </li>
  )
}

/** What the client signed, whether they do business online, and who else has to sign. */
export default function Signatures() {
  const t = useText()
  const { items, error, loading, more, again } = usePages<Shape<'Signature'>>(['signatures'], read)
  return (
    <PageBody>
      <BackLink to="/help">{t('shell.more')}</BackLink>
      <h1>{t('signatures.heading')}</h1>
      <p>{t('signatures.lead')}</p>
      <Others />
      {items && items.length > 0 && (
        <ul className="stack">
          {items.map(signature => (
            <Signed key={signature.number} signature={signature} />
          ))}
        </ul>
      )}
      {items?.length === 0 && <p>{t('signatures.none')}</p>}
      <ProblemNotice error={error} onRetry={again} />
      {loading && <Loading />}
      {more && (
        <Button look="second" wide onClick={more}>
          {t('signatures.more')}
        </Button>
      )}
      <p>
        <MoreLink to="/verify">{t('signatures.verify')}</MoreLink>
      </p>
      <ConsentState />
    </PageBody>
  )
}
