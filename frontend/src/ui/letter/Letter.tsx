import type { ReactNode } from 'react'
import { Facts } from '../facts/Facts'
import './letter.css'

type Text = {
  title: string
  lead: string[]
  facts: { label: string; value: string }[]
  parts: { heading?: string; paragraphs: string[] }[]
}

type Props = {
  text: Text
  /** Of the letter's words, which may not be the page's. */
  language: string
  /** Between what was decided and the rest. */
  deadlines?: ReactNode
  /** Where the page has a heading above it. */
  below?: boolean
}

/** A letter word for word, on the screen and on paper. */
export function Letter({ text, language, deadlines, below = false }: Props) {
  const Title = below ? 'h2' : 'h1'
  const Heading = below ? 'h3' : 'h2'
  return (
    <article className="letter">
      <div className="letter__text" lang={language}>
        <Title>{text.title}</Title>
        {text.lead.map(paragraph => (
          <p key={paragraph} className="letter__lead">
            {paragraph}
          </p>
        ))}
      </div>
      {deadlines}
      <div className="letter__text" lang={language}>
        <Facts facts={text.facts.map(({ label, value }) => ({ term: label, detail: value }))} />
        {text.parts.map(({ heading, paragraphs }) => (
          <section key={heading ?? paragraphs[0]}>
            {heading && <Heading>{heading}</Heading>}
            {paragraphs.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </article>
  )
}
