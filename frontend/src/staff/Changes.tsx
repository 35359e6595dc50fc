import { useText } from '../i18n/useText'
import { Difference } from './Difference'
import { changes, type Line } from './lines'

/** What is said otherwise than before, line by line. */
export function Changes({ now, before }: { now: Line[]; before: Line[] | undefined }) {
  const t = useText()
  const changed = changes(now, before)
  if (changed.length === 0) return <p className="quiet">{t('edition.same')}</p>
  return (
    <dl className="changes">
      {changed.map(({ line, before: said }) => (
        <div key={line.label}>
          <dt>{line.label}</dt>
          <dd>
            {before ? (
              <Difference before={said} now={line.text} lang={line.lang} />
            ) : (
              <p className="difference" lang={line.lang}>
                {line.text}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
