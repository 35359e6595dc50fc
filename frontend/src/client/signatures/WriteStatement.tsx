import { type FormEvent, useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { TextArea } from '../../ui/field/TextArea'
import { useDraft } from '../useDraft'
import { Focused } from './Focused'
import type { Subject, ToSign } from './subjects'

type Props = {
  own: NonNullable<ToSign['own']>
  subject: Subject
  id: string
  onWritten: (written: ToSign) => void
  onStale: () => void
}

/** What the client has to say in place of a document, in their own words. */
export function WriteStatement({ own, subject, id, onWritten, onStale }: Props) {
  const t = useText()
  const { answers, change, forget } = useDraft(`own-words.${id}`, { text: own.text })
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmission(
    ({ text, version }: { text: string; version: number }) =>
      subject.write?.(id, text, version).catch(problem => {
        // Written on another phone meanwhile: the next press follows on that.
        if (problem instanceof Problem && problem.code === 'statement-edited') onStale()
        throw problem
      }) ?? Promise.resolve({}),
    written => {
      forget()
      onWritten(written)
    },
  )
  const text = answers.text.trim()
  const none = tried && !text ? t('own.none') : undefined
  const go = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (text) void submit({ text, version: own.version })
  }
  return (
    <form className="stack stack--l" onSubmit={go} noValidate>
      <ErrorSummary faults={none ? [{ id: 'text', text: none }] : []} />
      <div>
        <p className="quiet">{own.about}</p>
        <Focused>{t('own.heading')}</Focused>
      </div>
      <p>{t('own.lead')}</p>
      <TextArea
        id="text"
        label={t('own.text')}
        hint={t('own.text-hint')}
        error={none}
        value={answers.text}
        onText={text => change({ text })}
        rows={8}
        maxLength={4000}
      />
      <ProblemNotice error={error} />
      <Button type="submit" wide busy={busy}>
        {t('own.go')}
      </Button>
      <p className="quiet small">{t('own.kept')}</p>
    </form>
  )
}
