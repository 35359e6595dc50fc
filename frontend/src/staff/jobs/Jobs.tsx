import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { usePages } from '../../api/usePages'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Link } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Panel } from '../../ui/panel/Panel'
import { Table } from '../../ui/table/Table'
import { AdministrationTabs } from '../AdministrationTabs'
import { usePanel } from '../usePanel'
import { DropJob } from './DropJob'
import { JOBS } from './jobs'
import { Kinds } from './Kinds'
import { useJobWords } from './useJobWords'
import { useRetry } from './useRetry'

type DeadJob = Shape<'DeadJob'>

const read = (cursor?: string) =>
  answer(api.GET('/api/v1/dead-jobs', { params: { query: cursor ? { cursor } : {} } }))

function Row({ job, dropAt }: { job: DeadJob; dropAt: string }) {
  const t = useText()
  const f = useFormats()
  const words = useJobWords()
  const { submit, busy, error } = useRetry(job.id)
  const when = f.moment(job.failedAt)
  return (
    <tr>
      <td>{words(job.job)}</td>
      <td className="nowrap">{when}</td>
      <td>
        {t('jobs.tries', { n: job.tries })} <span className="code">{job.cause.split('.').pop()}</span>
        <ProblemNotice error={error} />
      </td>
      <td className="nowrap">
        {job.allowed.includes('retry') && (
          <Button look="plain" busy={busy} onClick={() => void submit(undefined)}>
            {t('jobs.retry')}
            <span className="vh"> {when}</span>
          </Button>
        )}{' '}
        <Link to={dropAt}>
          {t('jobs.drop')}
          <span className="vh"> {when}</span>
        </Link>
      </td>
    </tr>
  )
}

/** What could not be done though it was tried again and again: put back, or let be with a reason. */
export default function Jobs() {
  const t = useText()
  const { panel, subject, to, close } = usePanel<'drop'>()
  const { items, error, loading, more, again } = usePages<DeadJob>(JOBS, read)
  const head = (
    <tr>
      <th scope="col">{t('jobs.what')}</th>
      <th scope="col">{t('jobs.when')}</th>
      <th scope="col">{t('jobs.why')}</th>
      <th scope="col">
        <span className="vh">{t('record.actions')}</span>
      </th>
    </tr>
  )
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <h1>{t('administration.jobs')}</h1>
      <p className="quiet">{t('jobs.lead')}</p>
      <ProblemNotice error={error} onRetry={again} />
      {!items && !error && <Loading />}
      {items?.length === 0 && <Notice tone="ok">{t('jobs.none')}</Notice>}
      {items && items.length > 0 && (
        <>
          <Kinds />
          <Table caption={t('administration.jobs')} head={head}>
            {items.map(job => (
              <Row key={job.id} job={job} dropAt={to('drop', job.id)} />
            ))}
          </Table>
        </>
      )}
      {more && (
        <Button look="second" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
      <Panel open={panel === 'drop'} title={t('jobs.drop-title')} onClose={close}>
        {subject && <DropJob key={subject} id={subject} onDone={close} />}
      </Panel>
    </div>
  )
}
