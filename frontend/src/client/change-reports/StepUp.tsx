import { type FormEvent, useEffect, useState } from 'react'
import { answer, api } from '../../api/client'
import { serverNow } from '../../api/clock'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useProblemText } from '../../api/useProblemText'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { CodeField } from '../../ui/field/CodeField'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { CallUs } from '../CallUs'

const read = () => answer(api.GET('/api/v1/session/step-up'))
const ask = (contactId: string) => answer(api.POST('/api/v1/session/step-up-codes', { body: { contactId } }))
const enter = (body: { id: string; code: string }) => answer(api.POST('/api/v1/session/step-up', { body }))

/** Told whether it was shown here and now, or is known of the last half hour. */
type Proven = (here: boolean) => void

type Sent = Awaited<ReturnType<typeof ask>>

function EnterCode({ sent, to, onProven }: { sent: Sent; to: string; onProven: Proven }) {
  const t = useText()
  const formats = useFormats()
  const { sentence } = useProblemText()
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmission(enter, () => onProven(true))
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

/** Where money goes is changed only by who has the client's own phone or mailbox, too. */
export default function StepUp({ onProven }: { onProven: Proven }) {
  const t = useText()
  const { data, error, pending, again } = useQuery({ key: ['step-up'], read, fresh: 0 })
  const [picked, setPicked] = useState('')
  const { submit, busy, error: refused, result } = useSubmission(ask)
  const until = data?.until
  useEffect(() => {
    if (until && Date.parse(until) > serverNow()) onProven(false)
  }, [until])
  if (!data) return pending ? <Loading /> : <ProblemNotice error={error} onRetry={again} />
  const contact = data.contacts.find(({ id }) => id === picked) ?? data.contacts[0]
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
      {contact && data.contacts.length > 1 && (
        <Radios
          id="step-up-contact"
          label={t('step-up.where')}
          value={contact.id}
          options={data.contacts.map(({ id, masked }) => ({ value: id, label: masked }))}
          onPick={setPicked}
        />
      )}
      {result && contact && (
        <EnterCode key={result.id} sent={result} to={contact.masked} onProven={onProven} />
      )}
      <ProblemNotice error={refused} />
      {contact && (
        <Button look={result ? 'plain' : 'main'} wide busy={busy} onClick={() => void submit(contact.id)}>
          {t(result ? 'step-up.again' : 'step-up.send')}
        </Button>
      )}
    </section>
  )
}
