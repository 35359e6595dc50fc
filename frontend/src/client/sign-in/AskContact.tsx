import { type FormEvent, useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { TextField } from '../../ui/field/TextField'
import { askForCode } from './ask'
import type { Started } from './started'

type Props = { contact: string; onStarted: (started: Started) => void }

/** The first step: where to send the code. */
export function AskContact({ contact: before, onStarted }: Props) {
  const t = useText()
  const [contact, setContact] = useState(before)
  const [empty, setEmpty] = useState(false)
  const { submit, busy, error } = useSubmission(askForCode, onStarted)
  const refused =
    error instanceof Problem && (error.code === 'contact-not-understood' || error.fields.length > 0)
  const text = empty
    ? t('sign-in.contact-missing')
    : refused
      ? t('problem.contact-not-understood')
      : undefined
  const send = (event: FormEvent) => {
    event.preventDefault()
    setEmpty(contact.trim() === '')
    if (contact.trim() !== '') void submit(contact.trim())
  }
  return (
    <form className="stack stack--l" onSubmit={send} noValidate>
      <ErrorSummary faults={text ? [{ id: 'contact', text }] : []} />
      {!text && <ProblemNotice error={error} />}
      <TextField
        id="contact"
        label={t('sign-in.contact')}
        hint={t('sign-in.contact-hint')}
        error={text}
        value={contact}
        onText={setContact}
        inputMode="email"
        autoComplete="username"
        maxLength={254}
      />
      <Button type="submit" wide busy={busy}>
        {t('sign-in.send')}
      </Button>
    </form>
  )
}
