import { useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import { BackLink, ButtonLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Tag } from '../../ui/tag/Tag'
import { findClients } from '../findClients'
import { icons } from '../icons'
import { usePersonal } from '../usePersonal'
import './confirmation.css'

const read = (number: string) =>
  answer(api.GET('/api/v1/confirmations/{number}', { params: { path: { number } } }))

/** The receipt does not name its client; the search for its number does. */
const readClient = (number: string) => findClients(number, { limit: 1 })

function Found({ receipt }: { receipt: Shape<'Confirmation'> }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { subject } = receipt
  const client = useQuery({ key: ['clients', receipt.number, 'one'], read: () => readClient(receipt.number) })
    .data?.items[0]
  const facts = [
    { term: t('confirmation.what'), detail: t(`confirmation.kind-${receipt.kind}`) },
    { term: t('confirmation.when'), detail: `${f.weekday(f.dayOf(receipt.at))}, ${f.time(receipt.at)}` },
    ...(client
      ? [
          {
            term: t('worklist.client'),
            detail: (
              <Link to={`/staff/clients/${client.code}`}>
                {personal.name(client.name, client.code)} <span className="code">{client.code}</span>
              </Link>
            ),
          },
        ]
      : []),
    ...(subject.changeKind
      ? [{ term: t('confirmation.change'), detail: t(`change-kind.${subject.changeKind}`) }]
      : []),
    ...(subject.requirementName ? [{ term: t('confirmation.for'), detail: subject.requirementName }] : []),
    ...(subject.programName ? [{ term: t('worklist.program'), detail: subject.programName }] : []),
    ...(subject.pages ? [{ term: t('confirmation.pages'), detail: f.number(subject.pages) }] : []),
    ...(subject.dueOn ? [{ term: t('worklist.due'), detail: f.weekday(subject.dueOn) }] : []),
    ...(subject.checkBy ? [{ term: t('confirmation.check-by'), detail: f.weekday(subject.checkBy) }] : []),
    {
      term: t('confirmation.sent-to'),
      detail:
        receipt.sentTo.length === 0
          ? t('confirmation.sent-nowhere')
          : receipt.sentTo.map(({ channel, masked, status }) => (
              <div key={channel + masked}>
                {t(`confirmation.copy-${status}`, { contact: personal.said(masked) })}
              </div>
            )),
    },
  ]
  return (
    <div className="card stack">
      {subject.onTime !== undefined && (
        <p>
          <Tag tone={subject.onTime ? 'ok' : 'bad'} icon={subject.onTime ? 'check' : 'clock'}>
            {t(subject.onTime ? 'confirmation.on-time' : 'confirmation.late')}
          </Tag>
        </p>
      )}
      {receipt.updates.map(({ kind, at, missed, told }) => (
        <Notice key={kind + at} tone="bad">
          <p>
            {t(`confirmation.update-${kind}`, {
              moment: f.moment(at),
              contact: personal.said(missed?.masked) ?? '',
            })}{' '}
            {told.length > 0
              ? t('confirmation.told-by', {
                  contacts: f.list(told.map(({ masked }) => personal.said(masked))),
                })
              : t('confirmation.told-by-nobody')}
          </p>
        </Notice>
      ))}
      <Facts facts={facts} />
      <p className="no-print">
        <a href={`/api/v1/confirmations/${receipt.number}/pdf`}>{t('confirmation.pdf')}</a>
      </p>
      {subject.changeReportId && (
        <div className="no-print">
          <ButtonLink to={`/staff/change-reports/${subject.changeReportId}`} look="second" icon={icons.pen}>
            {t('confirmation.open-change')}
          </ButtonLink>
        </div>
      )}
      {subject.documentId && (
        <div className="no-print">
          <ButtonLink to={`/staff/documents/${subject.documentId}`} look="second" icon="document">
            {t('confirmation.document')}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}

/** What a number that a client reads out stands for. */
export default function Confirmation() {
  const t = useText()
  const { number = '' } = useParams()
  const { data, error, pending, again } = useQuery({
    key: ['confirmation', number],
    read: () => read(number),
  })
  const unknown = error instanceof Problem && error.status === 404
  return (
    <div className="staff-page stack confirmation-page">
      <BackLink to="/staff/clients">{t('staff.clients')}</BackLink>
      <h1>
        {t('confirmation.title')} <span className="code nowrap">{data?.number ?? number}</span>
      </h1>
      {pending && <Loading />}
      {unknown ? (
        <Notice tone="bad" live>
          <p>{t('confirmation.unknown')}</p>
        </Notice>
      ) : (
        <ProblemNotice error={error} onRetry={again} />
      )}
      {data && <Found receipt={data} />}
    </div>
  )
}
