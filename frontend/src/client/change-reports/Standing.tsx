import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { type Fact, Facts } from '../../ui/facts/Facts'
import { MoreLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import type { ChangeReport } from './answers'
import { TurnTag } from './TurnTag'
import { turnOf } from './turn'

/** Where it stands, whose turn it is, and by when; what was decided, once it was. */
export function Standing({ report }: { report: ChangeReport }) {
  const t = useText()
  const formats = useFormats()
  const { state, actBy, decision, withdrawal, channel, takenBy, receivedAt, number, onTime } = report
  const day = (moment: string) => formats.weekday(formats.dayOf(moment))
  const waits = turnOf(report) !== 'DONE' && actBy
  const facts: Fact[] = []
  if (receivedAt) facts.push({ term: t('report.received'), detail: formats.dateTime(receivedAt) })
  if (number) facts.push({ term: t('report.number'), detail: <span className="code">{number}</span> })
  if (onTime !== undefined) {
    facts.push({ term: t('report.on-time'), detail: t(onTime ? 'report.on-time-yes' : 'report.on-time-no') })
  }
  return (
    <>
      <TurnTag report={report} />
      <p className="big">{t(`change-stands.${state.status}`)}</p>
      {channel === 'PHONE' && takenBy && <p>{t('report.by-phone', { name: takenBy })}</p>}
      {waits && (
        <p>
          {formats.daysUntil(actBy) < 0 ? (
            t('report.act-late')
          ) : (
            <Words id="report.act-by" values={{ date: formats.weekday(actBy) }} />
          )}
        </p>
      )}
      {decision && (
        <Notice tone={decision.outcome === 'APPLIED' ? 'ok' : 'us'}>
          <div className="stack stack--xs">
            <h2>{t('report.decided')}</h2>
            <p>{decision.reason}</p>
            {decision.effectiveOn && (
              <p>
                <Words id="report.effective" values={{ date: formats.weekday(decision.effectiveOn) }} />
              </p>
            )}
            <p className="quiet small">{t('report.decided-on', { date: day(decision.decidedAt) })}</p>
            {decision.noticeId && (
              <MoreLink to={`/notices/${decision.noticeId}`}>{t('report.letter')}</MoreLink>
            )}
          </div>
        </Notice>
      )}
      {withdrawal && <p>{t('report.withdrawn-on', { date: day(withdrawal.at) })}</p>}
      <Facts facts={facts} />
    </>
  )
}
