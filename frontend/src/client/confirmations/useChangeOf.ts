import { answer, api, type Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'

const OPEN: Shape<'ItemStatus'>[] = ['ASKED', 'OFFERED_FROM_FILE', 'IN_PROGRESS']

/** The change that a receipt is about, as it stands now, and the proof of it that the client still has to send. */
export function useChangeOf({ subject: { changeReportId: id = '' } }: Shape<'Confirmation'>) {
  const read = () => answer(api.GET('/api/v1/change-reports/{id}', { params: { path: { id } } }))
  const report = useQuery({ key: ['changes', id], read, enabled: id !== '' }).data
  const wanted = /^(PROMISED|ASKED)$/.test(report?.proof.state ?? '') && !report?.state.finished
  const item = wanted ? report?.proof.items.find(({ status }) => OPEN.includes(status)) : undefined
  return item && { ...item, by: report?.proof.by ?? item.dueOn }
}
