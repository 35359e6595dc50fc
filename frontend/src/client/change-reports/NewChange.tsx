import { ProblemNotice } from '../../api/ProblemNotice'
import type { ChangeKind } from '../../changes/fields'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { PageBody } from '../../shell/client/PageBody'
import { BackLink } from '../../ui/link/Link'
import { TaskList } from '../../ui/task-list/TaskList'
import { dutyOf, useAdvice } from './useAdvice'
import './change-reports.css'

const GROUPS: { name: string; kinds: ChangeKind[] }[] = [
  { name: 'work', kinds: ['JOB', 'SELF_EMPLOYMENT', 'SCHOOL_OR_WORK_HOURS'] },
  { name: 'home', kinds: ['ADDRESS', 'HOUSEHOLD_MEMBER'] },
  { name: 'costs', kinds: ['HOUSING_COST', 'CHILD_CARE_COST', 'MEDICAL_COST', 'PAYMENT'] },
  { name: 'you', kinds: ['CONTACT_DETAILS', 'NAME', 'IMMIGRATION_STATUS', 'OTHER'] },
]

const ICONS = { MUST: 'flag', 'MUST-if': 'help', SHOULD: 'check', NEED_NOT: 'dash' } as const

/** What changed, in the client's own words, and whether it has to be told: all kinds on one page. */
export default function NewChange() {
  const t = useText()
  const formats = useFormats()
  const { data: kinds, error, again } = useAdvice()
  const line = (kind: ChangeKind) => {
    const advice = kinds?.find(one => one.kind === kind)
    const duty = advice ? dutyOf(advice) : 'NEED_NOT'
    const dueOn = advice?.dueOn
    const must = duty === 'MUST' && dueOn
    return {
      to: `/changes/new/${kind}`,
      icon: ICONS[duty],
      title: (
        <>
          {t(`change-title.${kind}`)}
          <span className="kind__example">{t(`change-example.${kind}`)}</span>
        </>
      ),
      state: kinds
        ? t(must ? 'new-change.MUST-by' : `new-change.${duty}`, { date: dueOn && formats.day(dueOn) })
        : '',
    }
  }
  return (
    <PageBody>
      <BackLink to="/changes">{t('changes.heading')}</BackLink>
      <h1>{t('new-change.heading')}</h1>
      <p>{t('new-change.lead')}</p>
      <ProblemNotice error={error} onRetry={again} />
      {GROUPS.map(({ name, kinds }) => (
        <section key={name} className="stack stack--s" aria-labelledby={`kinds-${name}`}>
          <h2 id={`kinds-${name}`}>{t(`change-group.${name}`)}</h2>
          <TaskList tasks={kinds.map(line)} />
        </section>
      ))}
    </PageBody>
  )
}
