import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { usePersonal } from '../usePersonal'
import { useRecordPanel } from './panels'
import { requestsChanged, type SigningRequest, useSigningRequests } from './useSigningRequests'

function Waiting({ code, request }: { code: string; request: SigningRequest }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { open } = useRecordPanel()
  const { id, title, signers, expiresAt, allowed } = request
  const path = '/api/v1/clients/{code}/signing-requests/{id}'
  const { submit, busy, error } = useSubmission(
    () => answer(api.DELETE(path, { params: { path: { code, id } } })),
    () => requestsChanged(code),
  )
  return (
    <li className="stack stack--xs">
      <b>{title}</b>
      {signers.map(({ name, signedAt, url }) => (
        <p key={url ?? name} className="row">
          {signedAt
            ? t('record.signing-signed', { name: personal.said(name), moment: f.moment(signedAt) })
            : t('record.signing-waits', { name: personal.said(name) })}
          {url && (
            <Button
              look="plain"
              onClick={() => open('cosign', `${id}.${signers.findIndex(one => one.url === url)}`)}
            >
              {t('record.signing-link', { name: personal.said(name) })}
            </Button>
          )}
        </p>
      ))}
      <p className="quiet">{t('record.signing-until', { moment: f.moment(expiresAt) })}</p>
      <ProblemNotice error={error} />
      {allowed.includes('cancel') && (
        <Button look="plain" icon="cross" busy={busy} onClick={() => void submit(undefined)}>
          {t('record.signing-cancel')}
          <span className="vh"> {title}</span>
        </Button>
      )}
    </li>
  )
}

/** Who is asked to sign with this client and has not; with the links to hand on. */
export function SigningRequests({ code }: { code: string }) {
  const t = useText()
  const { data, error } = useSigningRequests(code)
  const open = data?.filter(({ state }) => state.status === 'OPEN') ?? []
  return (
    <>
      <ProblemNotice error={error} />
      {open.length > 0 && (
        <>
          <h3>{t('record.signing-requests')}</h3>
          <ul className="plain stack stack--s small">
            {open.map(request => (
              <Waiting key={request.id} code={code} request={request} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}
