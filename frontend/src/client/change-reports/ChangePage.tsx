import { Redirect, useParams } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { written } from '../../changes/written'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { BackLink, ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import type { ChangeReport } from './answers'
import { ProofLine } from './ProofLine'
import { Standing } from './Standing'
import { ToldFacts } from './ToldFacts'
import { useReport } from './useReport'
import { Versions } from './Versions'
import { Withdraw } from './Withdraw'
import { titleOf } from './wording'
import './change-reports.css'

/** What can still be done with it. */
function Ways({ report }: { report: ChangeReport }) {
  const t = useText()
  const { id, allowed, correction } = report
  return (
    <div className="actions">
      {allowed.includes('showProof') && (
        <ButtonLink to={`/changes/${id}/told`} wide look="second" icon="document">
          {t('report.show')}
        </ButtonLink>
      )}
      {allowed.some(verb => verb === 'correct' || (correction && verb === 'sign')) && (
        <ButtonLink to={`/changes/${id}/check`} wide look="second">
          {t(correction ? 'report.go-on-correct' : 'report.correct')}
        </ButtonLink>
      )}
      {allowed.includes('withdraw') && <Withdraw report={report} />}
    </div>
  )
}

/** One report after it was sent: where it stands, what was told, and what can be done. */
export default function ChangePage() {
  const t = useText()
  const { id = '' } = useParams<{ id: string }>()
  const { data: report, error, pending, again } = useReport(id)
  if (report?.state.status === 'DRAFT')
    return <Redirect to={`/changes/${id}/${report.page ?? 'begin'}`} replace />
  return (
    <PageBody>
      <BackLink to="/changes">{t('changes.heading')}</BackLink>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {report && (
        <>
          <h1>{titleOf(report.kind, written(report.change), t)}</h1>
          <Standing report={report} />
          {report.correction && <Notice tone="you">{t('report.pending')}</Notice>}
          {report.allowed.includes('sign') && !report.correction && (
            <>
              <Notice tone="you">{t('report.not-signed')}</Notice>
              <ButtonLink to={`/sign/change-reports/${id}`} wide>
                {t('report.sign-taken-down')}
              </ButtonLink>
            </>
          )}
          <ProofLine report={report} />
          <h2>{t('report.told')}</h2>
          <ToldFacts report={report} />
          <Versions report={report} />
          <Ways report={report} />
          <ButtonLink to="/changes/new" wide look="plain">
            {t('report.another')}
          </ButtonLink>
        </>
      )}
    </PageBody>
  )
}
