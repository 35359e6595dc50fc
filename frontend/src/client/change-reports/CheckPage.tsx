import { type FormEvent, useEffect, useState } from 'react'
import { Redirect, useLocation, useParams } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button } from '../../ui/button/Button'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Summary } from '../../ui/summary/Summary'
import { Deadline } from './Deadline'
import { Discard } from './Discard'
import { Parted } from './Parted'
import { pagesOf } from './questions'
import { Saved } from './Saved'
import { ThrowAway } from './ThrowAway'
import { useCheck } from './useCheck'
import { endSaving, type Reporting, useReporting } from './useReporting'
import { titleOf } from './wording'
import './change-reports.css'

function Check({ reporting }: { reporting: Reporting }) {
  const t = useText()
  const formats = useFormats()
  const [, navigate] = useLocation()
  const [tried, setTried] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  const [busy, setBusy] = useState(false)
  const { report, entered, saving, status } = reporting
  const { id, kind, receivedAt, allowed, correction } = report
  const { lines, faults } = useCheck(reporting, tried)
  const correcting = receivedAt !== undefined
  const pages = pagesOf(kind, entered.written, !correcting && report.proof.requirementName !== undefined)
  const back = correcting ? `/changes/${id}` : `/changes/${id}/${pages.at(-2)}`
  // Where one was, on any device.
  useEffect(() => {
    if (!correcting && entered.page !== 'check') saving.write({ page: 'check' })
  }, [saving])
  const go = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    setUnsaved(false)
    if (faults.length > 0) return
    setBusy(true)
    if (await saving.flush()) {
      void endSaving(id)
      navigate(`/sign/change-reports/${id}`)
      return
    }
    setBusy(false)
    setUnsaved(saving.get().status === 'kept')
  }
  return (
    <>
      <form className="stack stack--l" onSubmit={go} noValidate>
        <BackLink to={back}>{t('change.back')}</BackLink>
        {status === 'parted' && <Parted reporting={reporting} />}
        <ErrorSummary faults={tried ? faults : []} />
        <div className="stack stack--xs">
          <p className="quiet">{titleOf(kind, entered.written, t)}</p>
          <h1>{t(correcting ? 'check.correct-heading' : 'check.heading')}</h1>
        </div>
        <p>
          {correcting
            ? t('check.correct-lead', { date: formats.weekday(formats.dayOf(receivedAt)) })
            : t('check.lead')}
        </p>
        <Summary lines={lines} />
        <Deadline report={report} />
        {correcting && !correction && <p className="quiet">{t('check.nothing-yet')}</p>}
        {unsaved && (
          <Notice tone="bad" live>
            {t('check.wait')}
          </Notice>
        )}
        {(!correcting || correction) && (
          <>
            <p>{t('check.sign-note')}</p>
            <Button type="submit" wide busy={busy}>
              {t('check.sign')}
            </Button>
          </>
        )}
      </form>
      {correction && allowed.includes('discardCorrection') && <Discard reporting={reporting} />}
      <Saved reporting={reporting} />
      {allowed.includes('delete') && <ThrowAway id={id} />}
    </>
  )
}

/** All answers once more, each with the way back to it, before they are signed. */
export default function CheckPage() {
  const { id = '' } = useParams<{ id: string }>()
  const { reporting, error, again } = useReporting(id)
  const over = reporting && !reporting.report.allowed.some(verb => /^(sign|correct)$/.test(verb))
  if (over && reporting.status !== 'closed') return <Redirect to={`/changes/${id}`} replace />
  return (
    <PageBody>
      {!reporting && !error && <Loading />}
      {!reporting && <ProblemNotice error={error} onRetry={again} />}
      {reporting && <Check reporting={reporting} />}
    </PageBody>
  )
}
