import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { Button } from '../../ui/button/Button'
import { BackLink, ButtonLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import type { ChangeReport } from './answers'
import { ReportCard } from './ReportCard'
import './change-reports.css'

const read = (cursor?: string) => answer(api.GET('/api/v1/change-reports', { params: { query: { cursor } } }))

function Part({ title, reports }: { title: string; reports: ChangeReport[] }) {
  if (reports.length === 0) return null
  return (
    <>
      <h2 className="section-head">{title}</h2>
      {reports.map(report => (
        <ReportCard key={report.id} report={report} />
      ))}
    </>
  )
}

/** Where one tells of a change, goes on with what was begun, and sees what became of the rest. */
export default function Changes() {
  const t = useText()
  const { items, error, loading, more, again } = usePages<ChangeReport>(['changes', 'list'], read)
  const reports = items ?? []
  const isDraft = ({ state }: ChangeReport) => state.status === 'DRAFT'
  const sent = reports.filter(report => !isDraft(report))
  return (
    <PageBody>
      <BackLink to="/">{t('shell.home')}</BackLink>
      <h1>{t('changes.heading')}</h1>
      <p>{t('changes.lead')}</p>
      <ButtonLink to="/changes/new" wide>
        {t('changes.begin')}
      </ButtonLink>
      {items?.length === 0 && <p className="quiet">{t('changes.none')}</p>}
      <Part title={t('changes.drafts')} reports={reports.filter(isDraft)} />
      <Part title={t('changes.open')} reports={sent.filter(({ state }) => !state.finished)} />
      <Part title={t('changes.finished')} reports={sent.filter(({ state }) => state.finished)} />
      <ProblemNotice error={error} onRetry={again} />
      {loading && <Loading />}
      {more && (
        <Button look="second" wide onClick={more}>
          {t('changes.more')}
        </Button>
      )}
    </PageBody>
  )
}
