import { useParams } from 'wouter'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { LetterPage } from './LetterPage'
import { useOpened } from './useOpened'

/** One letter, as it was sent. That it was on the screen is written down, once. */
export default function NoticePage() {
  const t = useText()
  const { id = '' } = useParams<{ id: string }>()
  const key = ['notice', id]
  const read = () => answer(api.GET('/api/v1/notices/{id}', { params: { path: { id } } }))
  const { data, error, pending, again } = useQuery({ key, read })
  useOpened(data)
  return (
    <PageBody>
      <div className="no-print">
        <BackLink to="/notices">{t('notices.heading')}</BackLink>
      </div>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && <LetterPage notice={data} />}
    </PageBody>
  )
}
