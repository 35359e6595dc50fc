import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { Link } from '../../ui/link/Link'
import { Timeline } from '../../ui/timeline/Timeline'
import { useEntryWords } from './useEntryWords'

/** The number of a confirmation leads to that, the number of a signature to the sealed copy. */
function Numbered({ number }: { number: string }) {
  const code = <span className="code">{number}</span>
  if (!number.startsWith('SG-')) return <Link to={`/staff/confirmations/${number}`}>{code}</Link>
  return (
    <a href={`/api/v1/signatures/${number}/copy`} download={`${number}.pdf`}>
      {code}
    </a>
  )
}

/** What happened, the latest first, each with its number. */
export function Entries({ entries }: { entries: Shape<'TimelineEntry'>[] }) {
  const f = useFormats()
  const words = useEntryWords()
  return (
    <Timeline
      lines={entries.map(entry => {
        const { number, changeReportId } = entry.params
        const what = words.what(entry)
        return {
          id: entry.id,
          icon: words.icon(entry.kind),
          title: changeReportId ? <Link to={`/staff/change-reports/${changeReportId}`}>{what}</Link> : what,
          detail: (
            <>
              {f.moment(entry.at)} · {words.who(entry)}
              {number && (
                <>
                  {' '}
                  · <Numbered number={number} />
                </>
              )}
            </>
          ),
        }
      })}
    />
  )
}
