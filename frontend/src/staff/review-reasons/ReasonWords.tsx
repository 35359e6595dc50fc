import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Fieldset } from '../../ui/field/Fieldset'
import { TextArea } from '../../ui/field/TextArea'
import { fieldId } from '../useForm'
import { languageOptions } from '../useOffices'
import { paragraph, WORDED, type Worded } from './terms'

type Words = Shape<'ReviewReasonWords'>
const LONGEST = 500

const nameOf = (language: string) => languageOptions.find(({ value }) => value === language)?.label

type Props = {
  words: Words
  fault: (field: string) => string | undefined
  onChange: (part: Partial<Words>) => void
}

/** The same in every language, side by side where there is room. */
export function ReasonWords({ words, fault, onChange }: Props) {
  const t = useText()
  return (
    <Fieldset
      id="words"
      label={t('review-reason.words')}
      hint={t('review-reason.words-hint', { most: LONGEST })}
    >
      <div className="reason-words">
        {WORDED.map(language => (
          <TextArea
            key={language}
            id={fieldId(`words.${language}`)}
            label={nameOf(language)}
            lang={language}
            rows={4}
            maxLength={LONGEST}
            error={fault(`words.${language}`)}
            value={words[language]}
            onText={text => onChange({ [language]: text })}
          />
        ))}
      </div>
    </Fieldset>
  )
}

type AsReadProps = { words: Words; languages?: readonly Worded[] }

/** Just what clients read, each in their language. */
export function WordsAsRead({ words, languages = WORDED }: AsReadProps) {
  return (
    <div className="reason-words">
      {languages.map(language => (
        <div key={language}>
          <p className="small quiet">{nameOf(language)}</p>
          <blockquote lang={language}>{paragraph(words[language]) || '…'}</blockquote>
        </div>
      ))}
    </div>
  )
}
