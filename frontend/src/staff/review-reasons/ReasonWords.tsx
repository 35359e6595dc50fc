import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { LanguageFields, nameOf } from '../LanguageFields'
import { paragraph, WORDED, type Worded } from '../languages'

type Words = Shape<'ReviewReasonWords'>
const LONGEST = 500

type Props = {
  words: Words
  fault: (field: string) => string | undefined
  onChange: (part: Partial<Words>) => void
}

/** The same in every language. */
export function ReasonWords({ words, fault, onChange }: Props) {
  const t = useText()
  return (
    <LanguageFields
      field="words"
      label={t('review-reason.words')}
      hint={t('review-reason.words-hint', { most: LONGEST })}
      words={words}
      most={LONGEST}
      rows={4}
      fault={fault}
      onChange={onChange}
    />
  )
}

type AsReadProps = { words: Words; languages?: readonly Worded[] }

/** Just what clients read, each in their language. */
export function WordsAsRead({ words, languages = WORDED }: AsReadProps) {
  return (
    <div className="in-languages">
      {languages.map(language => (
        <div key={language}>
          <p className="small quiet">{nameOf(language)}</p>
          <blockquote lang={language}>{paragraph(words[language]) || '…'}</blockquote>
        </div>
      ))}
    </div>
  )
}
