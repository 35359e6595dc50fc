import { type FormEvent, useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useProblemText } from '../../api/useProblemText'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { CodeField } from '../../ui/field/CodeField'
import { Notice } from '../../ui/notice/Notice'
import { CallUs } from '../CallUs'
import type { StepUpState } from './useStepUp'

const ask = (contactId: string) => answer(api.POST('/api/v1/session/step-up-codes', { body: { contactId } }))
const enter = (body: { id: string; code: string }) => answer(api.POST('/api/v1/session/step-up', { body }))

type Proven = (state: StepUpState) => void

type Sent = Awaited<ReturnType<typeof ask>>

function EnterCode({ sent, to, onProven }: { sent: Sent; to: string; onProven: Proven }) {
  const t = useText()
  const formats = useFormats()
  const { sentence } = useProblemText()
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmission(enter, onProven)
  const wrong = error instanceof Problem && error.isCredential ? sentence(error) : undefined
  const fault = tried && code.length < 6 ? t('step-up.code-missing') : wrong
  const go = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.length === 6) void submit({ id: sent.id, code })
  }
  return (
    <form className="stack" onSubmit={go} noValidate>
      <ErrorSummary faults={fault ? [{ id: 'step-up-code', text: fault }] : []} />
      <CodeField
        id="step-up-code"
        label={t('step-up.code')}
        hint={t('step-up.code-hint', { contact: to, time: formats.time(sent.expiresAt) })}
        error={fault}
        value={code}
        onText={setCode}
      />
      {!wrong && <ProblemNotice error={error} />}
      <Button type="submit" wide busy={busy}>
        {t('step-up.enter')}
      </Button>
    </form>
  )
}

/** Whoever signs has the client's own phone or mailbox, too, and not only a page that was left open. */
export default function StepUp({
  contacts,
  onProven,
}: {
  contacts: StepUpState['contacts']
  onProven: Proven
}) {
  const t = useText()
  const [picked, setPicked] = useState('')
  const { submit, busy, error, result } = useSubmission(ask)
  const contact = contacts.find(({ id }) => id === picked) ?? contacts[0]
  return (
    <section className="card stack" aria-labelledby="step-up-title">
      <h2 id="step-up-title">{t('step-up.heading')}</h2>
      <p>{t('step-up.why')}</p>
      {!contact && (
        <Notice tone="bad">
          <p>{t('step-up.none')}</p>
          <CallUs />
        </Notice>
      )}
      {contact && contacts.length > 1 && (
        <Radios
          id="step-up-contact"
          label={t('step-up.where')}
          value={contact.id}
          options={contacts.map(({ id, masked }) => ({ value: id, label: masked }))}
          onPick={setPicked}
        />
      )}
      {result && contact && (
        <EnterCode key={result.id} sent={result} to={contact.masked} onProven={onProven} />
      )}
      <ProblemNotice error={error} />
      {contact && (
        <Button look={result ? 'plain' : 'main'} wide busy={busy} onClick={() => void submit(contact.id)}>
          {t(result ? 'step-up.again' : 'step-up.send')}
        </Button>
      )}
    </section>
  )
}
