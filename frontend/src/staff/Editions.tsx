import { useFormats } from '../i18n/useFormats'
import { useText } from '../i18n/useText'
import { Button } from '../ui/button/Button'
import { Tag } from '../ui/tag/Tag'
import { Changes } from './Changes'
import { changes, type Edition } from './lines'
import './editions.css'

type Props = {
  /** The latest first. */
  editions: Edition[]
  /** What those are that nobody wrote. */
  first: string
  /** Absent where none is used again. */
  onUse?: (number: number) => void
}

/** Who changed what and when, the latest first, each beside the one before; earlier ones can be used again. */
export function Editions({ editions, first, onUse }: Props) {
  const t = useText()
  const f = useFormats()
  const latest = editions[0]
  return (
    <section>
      <h2 className="section-head">{t('edition.history')}</h2>
      <ol className="editions">
        {editions.map((edition, index) => (
          <li key={edition.number} className="card stack stack--xs">
            <div className="row">
              <h3>
                {edition.at ? `${edition.by ?? t('edition.somebody')}, ${f.moment(edition.at)}` : first}
              </h3>
              {index === 0 && <Tag tone="ok">{t('edition.now')}</Tag>}
            </div>
            <Changes now={edition.lines} before={editions[index + 1]?.lines} />
            {onUse && latest && changes(latest.lines, edition.lines).length > 0 && (
              <div className="row-actions">
                <Button look="plain" icon="again" onClick={() => onUse(edition.number)}>
                  {t('edition.use-again')}
                  <span className="vh"> {edition.at ? f.moment(edition.at) : first}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
