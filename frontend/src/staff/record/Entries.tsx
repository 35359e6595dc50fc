import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { Link } from '../../ui/link/Link'
import { Timeline } from '../../ui/timeline/Timeline'
import { useEntryWords } from './useEntryWords'

/** What happened, the latest first. A number leads to its confirmation. */
export function Entries({ entries }: { entries: Shape<'TimelineEntry'>[] }) {
  const f = useFormats()
  const words = useEntryWords()
  return (
    <Timeline
      lines={entries.map(entry => {
        const number = entry.params.number
        return {
          id: entry.id,
          icon: words.icon(entry.kind),
          title: words.what(entry),
          detail: (
            <>
              {f.moment(entry.at)} · {words.who(entry)}
              {number && (
                <>
                  {' '}
                  ·{' '}
                  <Link to={`/staff/confirmations/${number}`}>
                    <span className="code">{number}</span>
                  </Link>
                </>
              )}
            </>
          ),
        }
      })}
    />
  )
}
