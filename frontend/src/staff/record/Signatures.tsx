import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Tag } from '../../ui/tag/Tag'
import { usePersonal } from '../usePersonal'
import { useRecordPanel } from './panels'
import { SigningRequests } from './SigningRequests'

const readPage = (code: string) => (cursor?: string) =>
  answer(api.GET('/api/v1/clients/{code}/signatures', { params: { path: { code }, query: { cursor } } }))

const readConsent = (code: string) =>
  answer(api.GET('/api/v1/clients/{code}/consents/electronic-business', { params: { path: { code } } }))

/** Whether this client signs online. */
function Consent({ code }: { code: string }) {
  const t = useText()
  const f = useFormats()
  const { data } = useQuery({ key: ['signatures', code, 'consent'], read: () => readConsent(code) })
  if (!data) return null
  const { status } = data.state
  const since = data.history[0]?.at
  return (
    <p>
      <Tag tone={status === 'GIVEN' ? 'ok' : 'off'}>
        {t(`record.consent-${status}`, { date: since && f.day(f.dayOf(since)) })}
      </Tag>
    </p>
  )
}

function Signed({ signature }: { signature: Shape<'Signature'> }) {
  const t = useText()
  const personal = usePersonal()
  const { open } = useRecordPanel()
  const f = useFormats()
  const { number, title, language, signedAt, method, signerName, capacity, subject, statementHash } =
    signature
  const askable = subject.kind !== 'ELECTRONIC_BUSINESS' && /^(CLIENT|REPRESENTATIVE)$/.test(capacity)
  return (
    <li>
      <b lang={language.toLowerCase()}>{title}</b>
      <br />
      {f.moment(signedAt)} · {t(`record.signed-${method}`)} ·{' '}
      {t(`record.signed-by-${capacity}`, { name: personal.said(signerName) })}
      <br />
      <a href={`/api/v1/signatures/${number}/copy`} download={`${number}.pdf`}>
        {t('record.signed-copy')} <span className="code">{number}</span>
      </a>
      {askable && (
        <>
          <br />
          <Button look="plain" onClick={() => open('cosign', statementHash)}>
            {t('record.signing-ask')}
            <span className="vh"> {title}</span>
          </Button>
        </>
      )}
    </li>
  )
}

/** What this client signed, each with its sealed copy, and whether they sign online at all. */
export function Signatures({ code }: { code: string }) {
  const t = useText()
  const { items, error, loading, more, again } = usePages<Shape<'Signature'>>(
    ['signatures', code],
    readPage(code),
  )
  return (
    <section className="card">
      <header>
        <h2>{t('record.signatures')}</h2>
      </header>
      <div className="stack stack--s">
        <Consent code={code} />
        <SigningRequests code={code} />
        {items?.length === 0 && <p className="quiet small">{t('record.signatures-none')}</p>}
        {items && items.length > 0 && (
          <ul className="stack stack--s small record-links">
            {items.map(signature => (
              <Signed key={signature.number} signature={signature} />
            ))}
          </ul>
        )}
        {loading && <Loading />}
        <ProblemNotice error={error} onRetry={again} />
        {more && (
          <Button look="plain" onClick={more}>
            {t('record.signatures-more')}
          </Button>
        )}
      </div>
    </section>
  )
}
