import { Fieldset } from '../ui/field/Fieldset'
import { TextArea } from '../ui/field/TextArea'
import { TextField } from '../ui/field/TextField'
import { WORDED, type Words } from './languages'
import { fieldId } from './useForm'
import { languageOptions } from './useOffices'
import './editions.css'

export const nameOf = (language: string) => languageOptions.find(({ value }) => value === language)?.label

type Props = {
  /** Of the body that is sent. */
  field: string
  label: string
  hint?: string
  words: Words
  most: number
  /** One line, where there are none. */
  rows?: number
  fault: (field: string) => string | undefined
  onChange: (words: Words) => void
}

/** The same in every language, side by side where there is room. */
export function LanguageFields({ field, label, hint, words, most, rows, fault, onChange }: Props) {
  return (
    <Fieldset id={fieldId(field)} label={label} hint={hint}>
      <div className="in-languages">
        {WORDED.map(language => {
          const texts = {
            id: fieldId(`${field}.${language}`),
            label: nameOf(language),
            lang: language,
            maxLength: most,
            error: fault(`${field}.${language}`),
            value: words[language],
            onText: (text: string) => onChange({ ...words, [language]: text }),
          }
          return rows ? (
            <TextArea key={language} {...texts} rows={rows} />
          ) : (
            <TextField key={language} {...texts} />
          )
        })}
      </div>
    </Fieldset>
  )
}
