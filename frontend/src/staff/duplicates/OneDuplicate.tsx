import { useParams } from 'wouter'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { Difference } from './Difference'
import { Merge } from './Merge'
import { Sides } from './Sides'
import { Undo } from './Undo'
import { useDuplicateWords } from './useDuplicateWords'

const read = (id: string) => answer(api.GET('/api/v1/duplicates/{id}', { params: { path: { id } } }))

/** Two records side by side, and what becomes of them. */
export default function OneDuplicate() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, error, pending, again } = useQuery<Shape<'DuplicateComparison'>>({
    key: ['duplicate', id],
    read: () => read(id),
  })
  return (
    <div className="staff-page stack">
      <BackLink to="/staff/duplicates">{t('duplicate.title')}</BackLink>
      <h1>{t('duplicate.compare')}</h1>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && <Decide compared={data} again={again} />}
    </div>
  )
}

function Decide({ compared, again }: { compared: Shape<'DuplicateComparison'>; again: () => void }) {
  const t = useText()
  const why = useDuplicateWords()
  const { duplicate } = compared
  const { status } = duplicate.state
  return (
    <>
      <p>
        {why(duplicate)} <span className="quiet">{t('duplicate.score', { n: duplicate.score })}</span>
      </p>
      {status !== 'OPEN' && (
        <Notice>
          <p>{t(`duplicate.now-${status}`, { by: duplicate.decidedBy ?? '' })}</p>
        </Notice>
      )}
      <Sides compared={compared} />
      {duplicate.allowed.includes('undo') && <Undo pair={duplicate} onDone={again} />}
      {(duplicate.allowed.includes('ruleOut') || duplicate.allowed.includes('reopen')) && (
        <Difference pair={duplicate} onDone={again} />
      )}
      {duplicate.allowed.includes('merge') && <Merge compared={compared} onFresh={again} />}
    </>
  )
}
