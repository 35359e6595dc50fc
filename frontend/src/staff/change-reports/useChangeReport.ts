import { useEffect } from 'react'
import { answer, api, type Shape } from '../../api/client'
import type { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { spoken } from '../../i18n/speak'
import { recordChanged } from '../client-record'

type Report = Shape<'ChangeReport'>

const keyOf = (id: string) => ['change-report', id, spoken()] as const

const read = (id: string) => answer(api.GET('/api/v1/change-reports/{id}', { params: { path: { id } } }))

export const useChangeReport = (id: string) =>
  useQuery<Report>({ key: keyOf(id), read: () => read(id), fresh: 5000 })

/** What the server says of a report now, after an act or in place of one. */
export function changeReportIs(report: Report) {
  queries.set(keyOf(report.id), report)
  queries.invalidate(['change-report', report.id, 'versions'])
  queries.invalidate(['circumstances', report.clientCode])
  recordChanged(report.clientCode)
}

/** A colleague or the client was faster: what the report is now, from the refusal itself; it is on the page at once. */
export function useOvertaken(problem: Problem | undefined, onFinished: (by: string) => void) {
  const now = problem?.status === 409 ? (problem.params.changeReport as Report | undefined) : undefined
  useEffect(() => {
    if (!now) return
    changeReportIs(now)
    if (now.state.finished) onFinished(String(problem?.params.by ?? ''))
  }, [now])
  return now
}
