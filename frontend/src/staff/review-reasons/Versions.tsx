import type { Shape } from '../../api/client'
import { spoken } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Tag } from '../../ui/tag/Tag'
import { Changed } from './Changed'
import { WordsAsRead } from './ReasonWords'
import type { DocumentType } from './reasons'
import { TermsLine } from './TermsLine'
import { sameWords } from './terms'

type Reason = Shape<'ReviewReason'>
type VersionProps = {
  version: Reason
  before: Reason | undefined
  /** The latest; absent where this is it. */
  now: Reason | undefined
  types: DocumentType[]
  onUse: (words: Reason['words']) => void
}

/** Words are shown where they are new. */
function Version({ version, before, now, types, onUse }: VersionProps) {
  const t = useText()
  const f = useFormats()
  const { words, changedAt, changedBy } = version
  const newWords = !before || !sameWords(words, before.words)
  return (
    <li className="card stack stack--xs">
      <div className="row">
        <h3>
          <Changed now={version} before={before} />
        </h3>
        {!now && <Tag tone="ok">{t('review-reason.version-now')}</Tag>}
      </div>
      {changedAt && (
        <p className="small quiet">
          {changedBy ?? t('review-reason.somebody')}, {f.moment(changedAt)}
        </p>
      )}
      {newWords && <WordsAsRead words={words} />}
      <TermsLine reason={version} types={types} />
      {newWords && now && !sameWords(words, now.words) && (
        <div className="row-actions">
          <Button look="plain" onClick={() => onUse(words)}>
            {t('review-reason.use-again')}
            <span className="vh"> {words[spoken()]}</span>
          </Button>
        </div>
      )}
    </li>
  )
}

type Props = { versions: Reason[]; types: DocumentType[]; onUse: (words: Reason['words']) => void }

/** Who changed what and when, the latest first; earlier words can be used again. */
export function Versions({ versions, types, onUse }: Props) {
  const t = useText()
  return (
    <section>
      <h2 className="section-head">{t('review-reason.history')}</h2>
      <ol className="reason-versions">
        {versions.map((version, index) => (
          <Version
            key={version.version}
            version={version}
            before={versions.find(before => before.version === version.version - 1)}
            now={index === 0 ? undefined : versions[0]}
            types={types}
            onUse={onUse}
          />
        ))}
      </ol>
    </section>
  )
}
