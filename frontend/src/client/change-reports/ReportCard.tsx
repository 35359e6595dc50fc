import { written } from '../../changes/written'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { ButtonLink } from '../../ui/link/Link'
import { Tag, type TagTone } from '../../ui/tag/Tag'
import type { ChangeReport } from './answers'
import { turnOf } from './turn'
import { titleOf } from './wording'

const TONES: Record<ReturnType<typeof turnOf>, TagTone> = { YOU: 'you', US: 'us', DONE: 'ok' }

export function TurnTag({ report }: { report: ChangeReport }) {
  const t = useText()
  const turn = turnOf(report)
  return (
    <Tag tone={report.state.status === 'WITHDRAWN' ? 'off' : TONES[turn]}>{t(`change-turn.${turn}`)}</Tag>
  )
}

/** One report in the list: what it is about, whose turn it is, and by when. */
export function ReportCard({ report }: { report: ChangeReport }) {
  const t = useText()
  const formats = useFormats()
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
      <ButtonLink to={draft ? `/changes/${id}/${page ?? 'begin'}` : `/changes/${id}`} look="second" wide>
        {t(draft ? 'changes.go-on' : 'changes.see')}
        <span className="vh"> · {titleOf(kind, written(change), t)}</span>
      </ButtonLink>
    </article>
  )
}
