import { type FormEvent, useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { type Once, useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { TextArea } from '../../ui/field/TextArea'
import { useArrived } from '../useArrived'
import { useDraft } from '../useDraft'

const send = (number: string) => (text: string, headers: Once) =>
  answer(
    api.POST('/api/v1/telephone-signatures/{number}/objection', {
      params: { path: { number } },
      body: { text },
      headers,
    }),
  )

/** A client says in their own words what is wrong; somebody calls them. */
export function SomethingIsWrong({ number }: { number: string }) {
  const t = useText()
  const arrived = useArrived()
  const { answers, change, forget } = useDraft(`wrong.${number}`, { text: '' })
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmission(send(number), ({ confirmation }) => {
    forget()
    arrived(confirmation)
  })
  const text = answers.text.trim()
  const missing = tried && !text ? t('said.what-missing') : undefined
  const tell = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (text) void submit(text)
  }
  return (
    <form className="stack" onSubmit={tell} noValidate>
      <ErrorSummary faults={missing ? [{ id: 'what', text: missing }] : []} />
      <ProblemNotice error={error} />
      <TextArea
        id="what"
        label={t('said.what')}
        hint={t('said.what-hint')}
        error={missing}
        maxLength={1000}
        value={answers.text}
        onText={written => {
          setTried(false)
          change({ text: written })
        }}
      />
      <Button type="submit" wide look="second" busy={busy}>
        {t('said.tell')}
      </Button>
    </form>
  )
}
