import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { usePages } from '../../api/usePages'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Progress } from '../../ui/progress/Progress'
import { Table } from '../../ui/table/Table'
import { AdministrationTabs } from '../AdministrationTabs'
import { useEvery } from '../useEvery'
import { type Verification, VerificationRow } from './VerificationRow'

const VERIFICATIONS = ['audit-verifications']

const read = (cursor?: string) =>
  answer(api.GET('/api/v1/audit-verifications', { params: { query: cursor ? { cursor } : {} } }))

/** Has every chain of the audit followed from its first row, and says what came of it each time. */
export default function AuditVerifications() {
  const t = useText()
  const { items, error, loading, more, again } = usePages<Verification>(VERIFICATIONS, read)
  const look = () => queries.renew(VERIFICATIONS)
  const begun = useSubmission(
    (_: undefined, headers) => answer(api.POST('/api/v1/audit-verifications', { headers })),
    () => queries.invalidate(VERIFICATIONS),
  )
  const running = items?.find(({ state }) => !state.finished)
  useEvery(1000, look, running !== undefined)
  const head = (
    <tr>
      <th scope="col">{t('audit.when')}</th>
      <th scope="col">{t('audit.by')}</th>
      <th scope="col">{t('audit.chains')}</th>
      <th scope="col">{t('audit.entries')}</th>
      <th scope="col">{t('audit.result')}</th>
    </tr>
  )
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <div className="row">
        <h1>{t('audit.title')}</h1>
        <Button busy={begun.busy || running !== undefined} onClick={() => void begun.submit(undefined)}>
          {t('audit.begin')}
        </Button>
      </div>
      <p className="quiet">{t('audit.lead')}</p>
      <ProblemNotice error={begun.error ?? error} onRetry={begun.error ? undefined : again} />
      {!items && !error && <Loading />}
      {running && (
        <Progress label={t('audit.running')} value={running.percent} max={100}>
          {t('audit.so-far', { percent: running.percent, entries: running.entries })}
        </Progress>
      )}
      {items?.length === 0 && <Notice>{t('audit.none')}</Notice>}
      {items && items.length > 0 && (
        <Table caption={t('audit.results')} captionShown head={head}>
          {items.map(one => (
            <VerificationRow key={one.id} one={one} />
          ))}
        </Table>
      )}
      {more && (
        <Button look="second" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
    </div>
  )
}
