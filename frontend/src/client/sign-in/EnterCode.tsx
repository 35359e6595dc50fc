import { type FormEvent, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useProblemText } from '../../api/useProblemText'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Button } from '../../ui/button/Button'
import { Details } from '../../ui/details/Details'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary/ErrorSummary'
import { CodeField } from '../../ui/field/CodeField'
import { Notice } from '../../ui/notice/Notice'
import { arrive, type Phone } from './arrive'
import { askForCode } from './ask'
import { OwnPhone, phoneSaidBefore } from './OwnPhone'
import type { Started } from './started'

const signIn = (body: Shape<'CodeSignIn'>) => answer(api.POST('/api/v1/sessions/code', { body }))

type Props = { started: Started; onStarted: (started: Started) => void; onOtherWay: () => void }

/** Nothing here was seen to be wrong yet; the server's own answer about the code is a fault of that field. */
function useFaults(code: string, phone: Phone | undefined, tried: boolean, error: unknown): FieldFault[] {
  const t = useText()
  const { sentence } = useProblemText()
  const faults: FieldFault[] = []
  if (tried && code.length < 6) faults.push({ id: 'code', text: t('sign-in.code-missing') })
  else if (error instanceof Problem && error.isCredential) faults.push({ id: 'code', text: sentence(error) })
  if (tried && !phone) faults.push({ id: 'own-phone', text: t('sign-in.own-missing') })
  return faults
}

/** The second step: the code, and whose phone this is. */
export function EnterCode({ started, onStarted, onOtherWay }: Props) {
  const t = useText()
  const formats = useFormats()
  const [code, setCode] = useState('')
  const [phone, setPhone] = useState(phoneSaidBefore)
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmission(signIn, arrive)
  const again = useSubmission(askForCode, onStarted)
  const faults = useFaults(code, phone, tried, error)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.length === 6 && phone) void submit({ id: started.id, code, sharedDevice: phone === 'shared' })
  }
  const { contact, channel } = started
  const values = {
    contact: channel === 'TEXT' ? formats.phone(contact) : contact,
    time: formats.time(started.expiresAt),
  }
  return (
    <form className="stack stack--l" onSubmit={send} noValidate>
      <ErrorSummary faults={faults} />
      {!faults.some(fault => fault.id === 'code') && <ProblemNotice error={error} />}
      <div>
        <CodeField
          id="code"
          label={t('sign-in.code')}
          hint={<Words id={`sign-in.code-${channel}`} values={values} />}
          error={faults.find(fault => fault.id === 'code')?.text}
          value={code}
          onText={setCode}
        />
        <div className="row">
          <Button look="plain" busy={again.busy} onClick={() => again.submit(contact)}>
            {t('sign-in.again')}
          </Button>
          <Button look="plain" onClick={onOtherWay}>
            {t('sign-in.other-way')}
          </Button>
        </div>
        {again.result && (
          <Notice tone="ok" live>
            {t('sign-in.sent-again')}
          </Notice>
        )}
        <ProblemNotice error={again.error} />
      </div>
      <OwnPhone phone={phone} onPick={setPhone} fault={faults.find(fault => fault.id === 'own-phone')} />
      <Button type="submit" wide busy={busy}>
        {t('sign-in.button')}
      </Button>
      <Notice icon="lock">{t('sign-in.keep-secret')}</Notice>
      <Details summary={t('sign-in.no-code')}>
        <p>{t('sign-in.no-code-why')}</p>
      </Details>
    </form>
  )
}
