import { type FormEvent, useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { Facts } from '../../ui/facts/Facts'
import { TextField } from '../../ui/field/TextField'
import { Notice } from '../../ui/notice/Notice'
import { sealFacts } from './sealFacts'

const read = (number: string) =>
  answer(api.GET('/api/v1/signatures/{number}', { params: { path: { number } } }))

/** The number that a link brought along, after its #: so it is in nobody's log. */
const brought = () => decodeURIComponent(location.hash.slice(1))

/** What the office has under the number that is printed on a signed paper. */
export function LookUp() {
  const t = useText()
  const formats = useFormats()
  const [number, setNumber] = useState(brought)
  const [tried, setTried] = useState(false)
  const { submit, busy, error, result } = useSubmission(read)
  const none = tried && !number.trim() ? t('verify.number-none') : undefined
  const look = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (number.trim()) void submit(number.trim())
  }
  return (
    <>
      <h2 className="section-head">{t('verify.by-number')}</h2>
      <form className="stack" onSubmit={look} noValidate>
        <ErrorSummary faults={none ? [{ id: 'number', text: none }] : []} />
        <TextField
          id="number"
          label={t('verify.number')}
          hint={t('verify.number-hint')}
          error={none}
          value={number}
          onText={setNumber}
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
        />
        <Button type="submit" look="second" busy={busy}>
          {t('verify.look-up')}
        </Button>
        <ProblemNotice error={error} />
      </form>
      {result && (
        <>
          <Notice tone={result.intact ? 'ok' : 'bad'} live>
            {t(result.intact ? 'verify.known' : 'verify.broken')}
          </Notice>
          <Facts facts={sealFacts(result, t, formats)} />
        </>
      )}
    </>
  )
}
