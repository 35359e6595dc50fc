import { useEffect } from 'react'
import { Redirect, useLocation, useParams, useSearch } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import type { Written } from '../../changes/fields'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Deadline } from './Deadline'
import { More } from './More'
import { Parted } from './Parted'
import { Proof } from './Proof'
import { Question } from './Question'
import { pagesOf } from './questions'
import { Saved } from './Saved'
import { type Reporting, useReporting } from './useReporting'
import { titleOf } from './wording'
import './change-reports.css'

/** One page of a report, and how one came to it: in order, or from the last look at the answers. */
function Page({ reporting, page }: { reporting: Reporting; page: string }) {
  const t = useText()
  const [, navigate] = useLocation()
  const fromCheck = useSearch().includes('then=check')
  const { report, entered, saving, status } = reporting
  const { id, kind, state } = report
  const correcting = state.status !== 'DRAFT'
  const provable = !correcting && report.proof.requirementName !== undefined
  const pages = pagesOf(kind, entered.written, provable)
  const at = pages.indexOf(page)
  const toCheck = fromCheck || correcting
  const to = (name: string | undefined) => `/changes/${id}/${name}`
  const previous = toCheck ? to('check') : at > 0 ? to(pages[at - 1]) : '/changes'
  const goOn = (written: Written = entered.written) => {
    const after = pagesOf(kind, written, provable)
    navigate(toCheck ? to('check') : to(after[after.indexOf(page) + 1] ?? 'check'))
  }
  // Where one was, on any device.
  useEffect(() => {
    if (!correcting && at >= 0 && entered.page !== page) saving.write({ page })
  }, [page, saving])
  const open = report.allowed.some(verb => /^(save|correct|sign)$/.test(verb))
  if (!open && status !== 'closed') return <Redirect to={`/changes/${id}`} replace />
  if (at < 0) return <Redirect to={to(pages[0])} replace />
  const title = titleOf(kind, entered.written, t)
  const props = { reporting, onNext: goOn, next: t(correcting ? 'change.done-correct' : 'change.continue') }
  return (
    <>
      <BackLink to={previous}>{t('change.back')}</BackLink>
      {status === 'parted' && <Parted reporting={reporting} />}
      <p className="quiet">
        {correcting
          ? t('change.step-correct', { title })
          : t('change.step', { title, at: at + 1, all: pages.length - 1 })}
      </p>
      {page === 'more' ? (
        <More {...props} />
      ) : page === 'proof' ? (
        <Proof {...props} />
      ) : (
        <Question page={page} {...props} />
      )}
      <Saved reporting={reporting} />
      <Deadline report={report} />
    </>
  )
}

/** A report on its way: one question at a time, saved as it is typed, until it is sent. */
export default function ReportPage() {
  const { id = '', page = '' } = useParams<{ id: string; page: string }>()
  const { reporting, error, again } = useReporting(id)
  return (
    <PageBody>
      {!reporting && !error && <Loading />}
      {!reporting && <ProblemNotice error={error} onRetry={again} />}
      {reporting && <Page key={page} reporting={reporting} page={page} />}
    </PageBody>
  )
}
