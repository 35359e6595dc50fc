import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { OtherSigner } from './OtherSigner'

type Request = Shape<'SigningRequest'>

const KEY = ['signing-requests']
const read = () => answer(api.GET('/api/v1/signing-requests'))

export const requestsChanged = () => queries.invalidate(KEY)

const cancel = (id: string) =>
  answer(api.DELETE('/api/v1/signing-requests/{id}', { params: { path: { id } } }))

/** Who has signed this, and who has not. */
function OneRequest({ request }: { request: Request }) {
  const t = useText()
  const { id, title, state, allowed, signers } = request
  const { submit, busy, error } = useSubmission(cancel, requestsChanged)
  return (
    <article className="card stack stack--s no-print" aria-labelledby={`request-${id}`}>
      <h3 id={`request-${id}`}>{title}</h3>
      <p>{t(state.status === 'COMPLETE' ? 'others.complete' : 'others.open')}</p>
      <ul className="stack stack--s">
        {signers.map(signer => (
          <OtherSigner key={signer.name} signer={signer} />
        ))}
      </ul>
      <ProblemNotice error={error} />
      {allowed.includes('cancel') && (
        <Button look="plain" icon="cross" busy={busy} onClick={() => void submit(id)}>
          {t('others.cancel')}
        </Button>
      )}
    </article>
  )
}

/** Whom else the client asked to sign: for one thing, or for all that waits for somebody. */
export function Others({ subjectId }: { subjectId?: string }) {
  const t = useText()
  const { data } = useQuery({ key: KEY, read })
  const shown = data?.items.filter(({ subject, state }) =>
    subjectId ? subject.id === subjectId && state.status !== 'CANCELLED' : state.status === 'OPEN',
  )
  if (!shown?.length) return null
  return (
    <>
      <h2 className="section-head no-print">{t('others.heading')}</h2>
      {shown.map(request => (
        <OneRequest key={request.id} request={request} />
      ))}
    </>
  )
}
