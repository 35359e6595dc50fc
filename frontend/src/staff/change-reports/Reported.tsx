import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import { Link } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { Tag, type TagTone } from '../../ui/tag/Tag'
import { icons } from '../icons'
import { usePersonal } from '../usePersonal'
import { Signatures } from './Signatures'

type Report = Shape<'ChangeReport'>

const PROOF: Record<Report['proof']['state'], TagTone> = {
  NOT_NEEDED: 'off',
  NOT_SAID: 'off',
  PROMISED: 'you',
  ASKED: 'you',
  NONE_AVAILABLE: 'bad',
  RECEIVED: 'us',
  ACCEPTED: 'ok',
}

/** Whether and how it is shown to be so. */
function Proof({ report: { proof, clientCode } }: { report: Report }) {
  const t = useText()
  const f = useFormats()
  return (
    <section className="stack stack--xs">
      <div className="row">
        <h2>{t('change.proof')}</h2>
        <Tag tone={PROOF[proof.state]}>{t(`change-proof.${proof.state}`)}</Tag>
      </div>
      {proof.requirementName && <p className="small">{proof.requirementName}</p>}
      {proof.state === 'PROMISED' && proof.by && (
        <p className="small">{t('change.promised-by', { day: f.weekday(proof.by) })}</p>
      )}
      {proof.items.map(({ checklistItemId, requirementName, dueOn, status }) => (
        <p key={checklistItemId} className="small">
          <Link to={`/staff/clients/${clientCode}`}>{requirementName}</Link> · {t(`item-status.${status}`)} ·{' '}
          {t('change.due', { day: f.shortDay(dueOn) })}
        </p>
      ))}
    </section>
  )
}

/** Who told us, when and how, and whether that was in time. */
export function Reported({ report }: { report: Report }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const {
    channel,
    takenBy,
    receivedAt,
    learnedOn,
    change,
    reportBy,
    onTime,
    actBy,
    review,
    note,
    correction,
    signatureNumber,
  } = report
  const how =
    channel === 'PHONE' ? t('change.by-phone', { name: takenBy ?? t('worklist.nobody') }) : t('change.by-web')
  const facts = [
    ...(receivedAt ? [{ term: t('change.received'), detail: f.moment(receivedAt) }] : []),
    { term: t('change.how'), detail: how },
    ...(receivedAt && !signatureNumber ? [{ term: t('change.signed'), detail: t('change.not-signed') }] : []),
    ...(change.happenedOn ? [{ term: t('change.happened'), detail: f.weekday(change.happenedOn) }] : []),
    ...(learnedOn ? [{ term: t('change.learned'), detail: f.weekday(learnedOn) }] : []),
    ...(reportBy ? [{ term: t('change.report-by'), detail: f.weekday(reportBy) }] : []),
    ...(actBy ? [{ term: t('change.act-by'), detail: f.weekday(actBy) }] : []),
    ...(review
      ? [
          {
            term: t('change.in-review'),
            detail: [review.by, f.moment(review.since)].filter(Boolean).join(', '),
          },
        ]
      : []),
  ]
  return (
    <>
      <section className="stack stack--xs">
        {onTime !== undefined && (
          <p>
            <Tag tone={onTime ? 'ok' : 'bad'} icon={onTime ? 'check' : 'clock'}>
              {t(onTime ? 'confirmation.on-time' : 'change.late')}
            </Tag>
          </p>
        )}
        {correction && (
          <Notice tone="you" icon={icons.pen}>
            {t('change.correcting', { moment: f.moment(correction.savedAt) })}
          </Notice>
        )}
        <Facts facts={facts} />
        {note && (
          <div className="preview stack stack--xs">
            <h3>{t('change.client-wrote')}</h3>
            <blockquote className="small">{personal.said(note)}</blockquote>
          </div>
        )}
      </section>
      <Signatures report={report} />
      <Proof report={report} />
    </>
  )
}
