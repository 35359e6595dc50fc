import { useLocation, useParams } from 'wouter'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import type { ChangeKind } from '../../changes/fields'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { recordChanged } from '../client-record'
import { Duty, useAdvice } from './Advice'
import './change.css'

/** What a client who phones wants to tell us, with what each kind asks of them. */
export default function NewChangeReport() {
  const t = useText()
  const f = useFormats()
  const { code = '' } = useParams()
  const [, navigate] = useLocation()
  const { data, error, pending, again } = useAdvice(code)
  const starting = useSubmission(
    (kind: ChangeKind, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/change-reports', {
          params: { path: { code } },
          body: { kind },
          headers,
        }),
      ),
    ({ id }) => {
      recordChanged(code)
      navigate(`/staff/change-reports/${id}`)
    },
  )
  return (
    <div className="staff-page stack">
      <BackLink to={`/staff/clients/${code}`}>{code}</BackLink>
      <h1>{t('change.take-down')}</h1>
      <p>{t('change.take-down-what')}</p>
      <ProblemNotice error={starting.error} />
      <ProblemNotice error={error} onRetry={again} />
      {pending && <Loading />}
      <ul className="kinds">
        {data?.kinds.map(({ kind, duty, dueOn }) => (
          <li key={kind}>
            <button type="button" onClick={() => starting.busy || starting.submit(kind)}>
              <b>{t(`change-kind.${kind}`)}</b>
              <span className="small quiet">{t(`change-kind-hint.${kind}`)}</span>
              <span className="row small">
                <Duty duty={duty} />
                {dueOn && t('change.tell-by', { day: f.shortDay(dueOn) })}
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
