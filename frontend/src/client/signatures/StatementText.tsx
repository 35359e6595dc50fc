import type { ReactNode } from 'react'
import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'

type Props = { statement: Shape<'StatementToSign'>; children?: ReactNode }

/** The very words that are signed, in their own language, and the lines for a pen where they are printed. */
export function StatementText({ statement, children }: Props) {
  const t = useText()
  const { title, paragraphs, affirmation, language } = statement
  return (
    <>
      <section className="statement stack stack--s" aria-labelledby="statement-title">
        <div className="stack stack--s" lang={language.toLowerCase()}>
          <h2 id="statement-title">{title}</h2>
          {paragraphs.map(({ heading, text }, index) => (
            <div key={index}>
              {heading && <h3>{heading}</h3>}
              <p className="statement__text">{text}</p>
            </div>
          ))}
          <p className="statement__print">{affirmation}</p>
        </div>
        <dl className="statement__print statement__lines">
          <dt>{t('sign.paper-name')}</dt>
          <dd />
          <dt>{t('sign.paper-signature')}</dt>
          <dd />
          <dt>{t('sign.paper-date')}</dt>
          <dd />
        </dl>
      </section>
      <div className="row no-print">
        <Button look="plain" icon="print" onClick={() => print()}>
          {t('sign.print')}
        </Button>
        {children}
      </div>
    </>
  )
}
