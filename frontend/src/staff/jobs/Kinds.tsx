import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { jobsChanged, KINDS } from './jobs'
import { useJobWords } from './useJobWords'

const read = () => answer(api.GET('/api/v1/dead-jobs/kinds'))

/** All of a kind at once, for when what was in their way is gone. */
export function Kinds() {
  const t = useText()
  const words = useJobWords()
  const { data, error } = useQuery({ key: KINDS, read })
  const { submit, busy, ...retry } = useSubmission(
    (job: string) => answer(api.POST('/api/v1/dead-jobs/retries', { body: { job } })),
    jobsChanged,
  )
  return (
    <>
      <ProblemNotice error={error ?? retry.error} />
      <p role="status">{retry.result && t('jobs.retried', { n: retry.result.retried })}</p>
      <ul>
        {data?.items.map(({ job, count }) => (
          <li key={job}>
            {words(job)}: {count}{' '}
            <Button look="plain" busy={busy} onClick={() => void submit(job)}>
              {t('jobs.retry-all')}
              <span className="vh"> {words(job)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
