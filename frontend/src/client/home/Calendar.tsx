import { useEffect, useRef, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { IconName } from '../../ui/icon/paths'
import { Loading } from '../../ui/loading/Loading'
import { TaskList } from '../../ui/task-list/TaskList'

type Due = Shape<'CalendarDate'>

/** Milliseconds. What the page itself still needs goes first. */
const AT_REST = 3000

const read = () => answer(api.GET('/api/v1/calendar'))

const ICONS: Record<Due['kind'], IconName> = {
  PROOF_DUE: 'flag',
  PROOF_PROMISED: 'flag',
  REPORT_DUE: 'turn',
  RENEWAL_DUE: 'calendar',
  PERIOD_ENDS: 'calendar',
  REMINDER: 'clock',
}

/** Where it is done; what the office does itself has no page. */
function wayTo({ checklistItemId, changeReportId }: Due) {
  if (checklistItemId) return `/checklist/${checklistItemId}/photos`
  return changeReportId && `/changes/${changeReportId}`
}

/** True once the place is seen, or nearly, or the page is at rest. */
function useNear() {
  const place = useRef<HTMLHeadingElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver(seen => seen.some(one => one.isIntersecting) && setNear(true))
    if (place.current) observer.observe(place.current)
    if (location.hash === '#dates') place.current?.scrollIntoView()
    const timer = setTimeout(() => setNear(true), AT_REST)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [])
  return { place, near }
}

/** Every day that counts, the first one first, each with how far away it is and the way to what is due. */
export function Calendar() {
  const t = useText()
  const formats = useFormats()
  const { place, near } = useNear()
  const { data, error, again } = useQuery({ key: ['calendar'], read, enabled: near })
  const tasks = data?.dates.map(due => {
    const { kind, on, programName: program, requirementName: requirement } = due
    const way = wayTo(due)
    return {
      ...(way && { to: way }),
      icon: ICONS[kind],
      title: t(`calendar.${kind}`, { program, requirement }),
      state: t('calendar.when', { date: formats.weekday(on), when: formats.fromToday(on) }),
    }
  })
  return (
    <>
      <h2 ref={place} id="dates" className="section-head">
        {t('calendar.heading')}
      </h2>
      {near && !data && !error && <Loading />}
      {!data && <ProblemNotice error={error} onRetry={again} />}
      {tasks?.length === 0 && <p>{t('calendar.empty')}</p>}
      {tasks && tasks.length > 0 && <TaskList tasks={tasks} />}
    </>
  )
}
