import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { type QueryKey, queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import type { Once } from '../../api/useSubmission'
import { spoken } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { CallUs } from '../CallUs'
import { useDraft } from '../useDraft'
import { allowedBy, useLinkToken } from '../useLinkToken'
import { ChangedWords } from './ChangedWords'
import { Cosigned } from './Cosigned'
import { Focused } from './Focused'
import { NO_MARK } from './mark'
import { OnPaper } from './OnPaper'
import { SignForm } from './SignForm'
import { StatementText } from './StatementText'
import { useReread } from './useReread'
import './signatures.css'

type Link = Shape<'OpenedSigningLink'>
type Statement = Shape<'StatementToSign'>

const readWith = (headers: { Authorization: string }) => async (): Promise<Link | null> => {
  try {
    return await answer(api.GET('/api/v1/signing-link', { headers }))
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null
    throw error
  }
}

/** A link that has ended meanwhile ends this page, not the session of whoever lent the phone. */
async function signWith(Authorization: string, body: Shape<'NewSignature'>, once: Once) {
  try {
    return await answer(
      api.POST('/api/v1/signing-link/signature', { body, headers: { ...once, Authorization } }),
    )
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null
    throw error
  }
}

type ToSign = { link: Link; statement: Statement; token: string; again: () => void }

function ReadAndSign({ link, statement, token, again }: ToSign) {
  const t = useText()
  const formats = useFormats()
  const draft = useDraft(`cosign.${statement.hash}`, NO_MARK)
  const { changed, reread } = useReread(statement)
  const Authorization = allowedBy(token)
  return (
    <>
      <Focused>{t('sign.heading')}</Focused>
      <p className="no-print">
        {t('cosign.lead', { name: link.signerName, moment: formats.moment(link.expiresAt) })}
      </p>
      <StatementText statement={statement} />
      {changed ? (
        <ChangedWords onRead={reread} />
      ) : (
        <SignForm
          statement={statement}
          draft={draft}
          nameOnFile={link.signerName}
          representable={false}
          does={t('sign.sign')}
          send={(body, once) => signWith(Authorization, body, once)}
          onSigned={signed => {
            if (signed) draft.forget()
            for (const signed of ['signing-requests', 'signatures']) queries.invalidate([signed])
            again()
          }}
          onStale={again}
        />
      )}
      <OnPaper />
    </>
  )
}

function Over() {
  const t = useText()
  return (
    <>
      <h1>{t('cosign.over')}</h1>
      <Notice tone="you">{t('cosign.over-why')}</Notice>
      <p>
        <CallUs />
      </p>
    </>
  )
}

/** What somebody without an account was asked to sign, through a link that shows nothing else. */
export default function Cosign() {
  const t = useText()
  const token = useLinkToken('signing-link')
  const key: QueryKey = ['signing-link', token, spoken()]
  const read = token ? readWith({ Authorization: allowedBy(token) }) : () => Promise.resolve(null)
  const { data, error, pending, again } = useQuery({ key, read })
  return (
    <PageBody>
      {(pending || (error && !data)) && <h1>{t('sign.heading')}</h1>}
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data === null && <Over />}
      {data?.signedAt && <Cosigned link={data} token={token} />}
      {data?.statement && !data.signedAt && (
        <ReadAndSign link={data} statement={data.statement} token={token} again={again} />
      )}
    </PageBody>
  )
}
