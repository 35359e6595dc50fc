import { answer, api, type Shape } from '../../api/client'
import { serverNow } from '../../api/clock'
import { type QueryKey, queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'

export type StepUpState = Shape<'StepUp'>

const KEY: QueryKey = ['step-up']
const read = () => answer(api.GET('/api/v1/session/step-up'))

export const steppedUp = (state: StepUpState) => queries.set(KEY, state)

/** Whether a code was entered within the last half hour, be it to sign in, and where one can be sent. */
export function useStepUp() {
  const { data, pending, error } = useQuery({ key: KEY, read, fresh: 0 })
  const proven = data?.until !== undefined && Date.parse(data.until) > serverNow()
  return { contacts: data?.contacts, proven, pending, error }
}
