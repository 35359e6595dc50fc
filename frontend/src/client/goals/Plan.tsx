import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { GoalCard } from './GoalCard'
import './plan.css'

const read = () => answer(api.GET('/api/v1/goals')).then(({ items }) => items)

const isYours = ({ allowed }: Shape<'GoalStep'>) => allowed.includes('complete')

/** What the client wants to reach, and who does what for it. */
export default function Plan() {
  const t = useText()
  const { data: goals, error, pending, again } = useQuery({ key: ['goals'], read })
  const first = goals?.flatMap(({ steps }) => steps).find(isYours)?.id
  return (
    <PageBody>
      <BackLink to="/">{t('plan.back')}</BackLink>
      <h1>{t('plan.heading')}</h1>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {goals?.length === 0 && <p>{t('plan.nothing')}</p>}
      {goals && goals.length > 0 && <p>{t('plan.lead')}</p>}
      {goals?.map(goal => (
        <GoalCard key={goal.id} goal={goal} litStep={first} />
      ))}
    </PageBody>
  )
}
