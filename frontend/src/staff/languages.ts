/** What is said in each language, in the order of its fields. */
export const WORDED = ['en', 'fr', 'es'] as const
export type Worded = (typeof WORDED)[number]
export type Words = Record<Worded, string>

export const NO_WORDS: Words = { en: '', fr: '', es: '' }

/** One paragraph, however it was pasted. */
export const paragraph = (text: string) => text.replace(/\s+/g, ' ').trim()

export const paragraphs = ({ en, fr, es }: Words): Words => ({
  en: paragraph(en),
  fr: paragraph(fr),
  es: paragraph(es),
})

/** What is missing of it, by field; the ids of sentences. */
export const missingWords = (field: string, words: Words) =>
  Object.fromEntries(
    WORDED.map(language => [
      `${field}.${language}`,
      !words[language].trim() && `edition.missing-${language}`,
    ]),
  )
