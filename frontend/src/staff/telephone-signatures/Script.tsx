import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'

type Props = { script: Shape<'TelephoneScript'> }

function Statement({ statement }: { statement: Shape<'StatementToSign'> }) {
  return (
    <blockquote className="script__statement stack stack--s">
      <h3>{statement.title}</h3>
      {statement.paragraphs.map(({ heading, text }, index) => (
        <p key={index}>
          {heading && (
            <>
              <b>{heading}</b>
              <br />
            </>
          )}
          {text}
        </p>
      ))}
      <p>
        <b>{statement.affirmation}</b>
      </p>
    </blockquote>
  )
}

/** What to read out, word for word, in the client's language. */
export function Script({ script: { language, lines, statement } }: Props) {
  const t = useText()
  return (
    <ol className="script" lang={language.toLowerCase()}>
      {lines.map(({ part, says }) => (
        <li key={part}>
          <p className="small quiet" lang={document.documentElement.lang}>
            {t(`telephone.part-${part}`)}
          </p>
          <p className="script__line">{says}</p>
          {part === 'STATEMENT' && <Statement statement={statement} />}
        </li>
      ))}
    </ol>
  )
}
