import { useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { type Once, useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { TextArea } from '../../ui/field/TextArea'
import { ButtonLink, Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Tag } from '../../ui/tag/Tag'
import { OnPaper } from './OnPaper'
import { type Consent, consentIs, isGiven, useConsent } from './useConsent'

const withdraw = (body: { reason?: string }, headers: Once) =>
  answer(api.POST('/api/v1/consents/electronic-business/withdrawal', { body, headers }))

/** Asks once more: what is to be signed then goes on by paper. */
function Withdraw({ onDone }: { onDone: (receipt: string) => void }) {
  const t = useText()
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const { submit, busy, error } = useSubmission(withdraw, ({ consent, confirmation }) => {
    consentIs(consent)
    for (const changed of ['confirmations', 'timeline']) queries.invalidate([changed])
    onDone(confirmation.number)
  })
  return (
    <>
      <Button look="second" onClick={() => setAsked(true)}>
        {t('consent.withdraw')}
      </Button>
      <Dialog open={asked} title={t('consent.withdraw-title')} onClose={() => setAsked(false)}>
        <p>{t('consent.withdraw-what')}</p>
        <p>{t('consent.withdraw-signed')}</p>
        <TextArea
          id="reason"
          label={t('consent.reason')}
          value={reason}
          onText={setReason}
          rows={2}
          maxLength={1000}
        />
        <ProblemNotice error={error} />
        <div className="actions">
          <Button
            wide
            busy={busy}
            onClick={() => void submit(reason.trim() ? { reason: reason.trim() } : {})}
          >
            {t('consent.withdraw-yes')}
          </Button>
          <Button wide look="plain" onClick={() => setAsked(false)}>
            {t('consent.keep')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

function State({
  consent,
  told,
  onDone,
}: {
  consent: Consent
  told?: string | undefined
  onDone: (told: string) => void
}) {
  const t = useText()
  const formats = useFormats()
  const given = isGiven(consent)
  const { status } = consent.state
  const since = consent.since ?? consent.history[0]?.at
  const date = since && formats.day(formats.dayOf(since))
  return (
    <>
      {told && (
        <Notice tone="ok" live>
          <Words id="consent.withdrawn-told" values={{ number: told }} />{' '}
          <Link to={`/confirmations/${told}`}>{t('sign.receipt')}</Link>
        </Notice>
      )}
      <p>
        <Tag tone={given ? 'ok' : 'off'}>{t(`consent.state-${status}`, { date })}</Tag>
      </p>
      <p>{t(`consent.state-${status}-what`)}</p>
      {consent.allowed.includes('withdraw') && <Withdraw onDone={onDone} />}
      {consent.allowed.includes('sign') && (
        <ButtonLink to="/sign/consents/electronic-business" look="second">
          {t(status === 'WITHDRAWN' ? 'consent.give-again' : 'consent.give')}
        </ButtonLink>
      )}
      <OnPaper printable={false} />
    </>
  )
}

/** Whether the client does business online, and the way into it and out of it. */
export function ConsentState() {
  const t = useText()
  const { data, error, pending, again } = useConsent()
  const [told, setTold] = useState<string>()
  return (
    <section className="stack" aria-labelledby="consent-heading">
      <h2 id="consent-heading" className="section-head">
        {t('consent.heading')}
      </h2>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && <State consent={data} told={isGiven(data) ? undefined : told} onDone={setTold} />}
    </section>
  )
}
