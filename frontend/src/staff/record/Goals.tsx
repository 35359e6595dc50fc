import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Disclosure } from '../Disclosure'
import { OneGoal } from './OneGoal'
import { PanelLink } from './PanelLink'

/** What the client wants to reach, and how far it is; what is finished is out of the way. */
export function Goals({ record: { code, goals } }: { record: Shape<'ClientRecord'> }) {
  const t = useText()
  const list = (finished: boolean) => {
    const some = goals.filter(({ state }) => state.finished === finished)
    return (
      <ul className="notes" aria-label={t(finished ? 'goals.finished' : 'goals.title')}>
        {some.map(goal => (
          <OneGoal key={goal.id} code={code} goal={goal} />
        ))}
      </ul>
    )
  }
  return (
    <section className="card">
      <header>
        <h2>{t('goals.title')}</h2>
        <PanelLink panel="goal">{t('goals.add')}</PanelLink>
      </header>
      {goals.every(({ state }) => state.finished) && <p className="quiet small">{t('goals.none')}</p>}
      {list(false)}
      {goals.some(({ state }) => state.finished) && (
        <Disclosure summary={t('goals.finished')}>{() => list(true)}</Disclosure>
      )}
    </section>
  )
}
