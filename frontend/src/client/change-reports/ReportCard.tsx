import { written } from '../../changes/written'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { ButtonLink } from '../../ui/link/Link'
import type { ChangeReport } from './answers'
import { OnPhone } from './OnPhone'
import { TurnTag } from './TurnTag'
import { turnOf } from './turn'
import { useLeftOnPhone } from './useReporting'
import { titleOf } from './wording'

/** What the client still has to do for a report that was sent. */
function ProofToSend({ report: { proof } }: { report: ChangeReport }) {
  const formats = useFormats()
  const by = proof.by ?? proof.items[0]?.dueOn
  if (!by || !/^(PROMISED|ASKED)$/.test(proof.state)) return null
  return (
    <p>
      <Words id="changes.proof-by" values={{ date: formats.weekday(by) }} />
    </p>
  )
}

/** One report in the list: what it is about, whose turn it is, and by when. */
export function ReportCard({ report: listed }: { report: ChangeReport }) {
  const t = useText()
  const formats = useFormats()
  const left = useLeftOnPhone(listed)
  const report = left?.report ?? listed
  const { id, kind, change, state, page, receivedAt, savedAt, reportBy, actBy } = report
  const draft = state.status === 'DRAFT'
  const titleId = `report-${id}`
  const past = reportBy && formats.daysUntil(reportBy) < 0
  const by = reportBy && { date: formats.weekday(reportBy), when: formats.fromToday(reportBy) }
  return (
    <article className="card stack stack--s" aria-labelledby={titleId}>
      <h3 id={titleId}>{titleOf(kind, written(change), t)}</h3>
      <TurnTag report={report} />
      {draft ? (
        <>
          {by && (
            <p>
              <Words id={past ? 'changes.by-past' : 'changes.by'} values={by} />
            </p>
          )}
          <p className="quiet small">{t('changes.draft-saved', { when: formats.moment(savedAt) })}</p>
        </>
      ) : (
        <>
          <p>{t(`change-stands.${state.status}`)}</p>
          {!state.finished && <ProofToSend report={report} />}
          {actBy && turnOf(report) === 'US' && formats.daysUntil(actBy) >= 0 && (
            <p>
              <Words id="report.act-by" values={{ date: formats.weekday(actBy) }} />
            </p>
          )}
          {receivedAt && (
            <p className="quiet small">
              {t('changes.received', { date: formats.day(formats.dayOf(receivedAt)) })}
            </p>
          )}
        </>
      )}
      {left && <OnPhone left={left} />}
      <ButtonLink to={draft ? `/changes/${id}/${page ?? 'begin'}` : `/changes/${id}`} look="second" wide>
        {t(draft ? 'changes.go-on' : 'changes.see')}
        <span className="vh"> · {titleOf(kind, written(change), t)}</span>
      </ButtonLink>
    </article>
  )
}
