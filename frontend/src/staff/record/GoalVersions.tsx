import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Loading } from '../../ui/loading/Loading'
import { usePersonal } from '../usePersonal'

function Version({ one }: { one: Shape<'GoalVersion'> }) {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  const facts = [personal.said(one.why), one.targetOn && f.shortDay(one.targetOn), personal.said(one.reason)]
  return (
    <li>
      <b>{t(`entry.${one.what}`)}</b>{' '}
      <span className="quiet">
        {[t('note.version', { n: one.version }), one.by ?? t('goal.by-client'), f.moment(one.at)].join(' · ')}
      </span>
      <p>{[personal.said(one.title), ...facts].filter(Boolean).join(' · ')}</p>
      <ol>
        {one.steps.map(({ title, staffName, dueOn, done }, index) => (
          <li key={index}>
            {[
              personal.said(title),
              staffName ?? t('goal.of-client'),
              dueOn && f.shortDay(dueOn),
              done && t('goal.step-is-done'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
    </li>
  )
}

/** How a goal stood after each change, the latest first. */
export function GoalVersions({ code, id }: { code: string; id: string }) {
  const { data, error, pending, again } = useQuery({
    key: ['record', code, 'goal-versions', id],
    read: () => answer(api.GET('/api/v1/goals/{id}/versions', { params: { path: { id } } })),
    fresh: 0,
  })
  return (
    <>
      <ProblemNotice error={error} onRetry={again} />
      {pending && <Loading />}
      <ol className="notes">
        {data?.items.map(one => (
          <Version key={one.version} one={one} />
        ))}
      </ol>
    </>
  )
}
