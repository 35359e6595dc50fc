import { useEffect, useRef } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ButtonLink } from '../../ui/link/Link'
import { Personal } from '../Personal'
import { useLanguageName } from '../useOffices'
import { inLanguage } from './statement'

type Report = Shape<'ChangeReport'>

type Props = {
  report: Report
  statement: Shape<'StatementToSign'>
  language: string
  onChange: () => void
  onReported: (answer: Shape<'ReceivedChange'>) => void
}

/** The very words that the client agrees to, in their language: to be read out before they count. */
export function ReadBack({ report, statement, language, onChange, onReported }: Props) {
  const t = useText()
  const languageName = useLanguageName()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { submit, busy, error } = useSubmission(
    ({ version }: { version: number }, headers) =>
      answer(
        api.POST('/api/v1/change-reports/{id}/submission', {
          params: { path: { id: report.id } },
          body: { version },
          headers,
          ...inLanguage(language),
        }),
      ),
    onReported,
  )
  return (
    <section className="stack stack--s">
      <h2 tabIndex={-1} ref={heading}>
        {t('change.read-back')}
      </h2>
      <p>{t('change.read-back-how', { language: languageName(language) })}</p>
      <ProblemNotice error={error} />
      <Personal>
        <blockquote className="preview stack stack--xs" lang={language}>
          <h3>{statement.title}</h3>
          {statement.paragraphs.map(({ heading, text }, at) => (
            <div key={at}>
              {heading && <b>{heading}</b>}
              <p className="read-out">{text}</p>
            </div>
          ))}
        </blockquote>
      </Personal>
      <div className="actions-row">
        <Button icon="check" busy={busy} onClick={() => submit({ version: report.version })}>
          {t('change.report-it')}
        </Button>
        <ButtonLink
          to={`/staff/clients/${report.clientCode}/telephone/CHANGE_REPORT/${report.id}`}
          look="second"
          icon="phone"
        >
          {t('change.sign-by-telephone')}
        </ButtonLink>
        <Button look="plain" onClick={onChange}>
          {t('change.change-something')}
        </Button>
      </div>
    </section>
  )
}
