import { answer, api, type Shape } from '../../api/client'
import { Problem } from '../../api/problem'
import { useSubmission } from '../../api/useSubmission'
import { changeReportIs, useOvertaken } from './useChangeReport'

/** Says that one looks at it now: the client and colleagues see so. */
export function useTakeOn({ id, version }: Shape<'ChangeReport'>, onFinished: (by: string) => void) {
  const { submit, busy, error } = useSubmission(
    (body: { version: number }, headers) =>
      answer(api.POST('/api/v1/change-reports/{id}/review', { params: { path: { id } }, body, headers })),
    changeReportIs,
  )
  const overtaken = useOvertaken(error instanceof Problem ? error : undefined, onFinished)
  return { busy, error: overtaken ? undefined : error, takeOn: () => void submit({ version }) }
}
