import { answer, api, type Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { spoken } from '../../i18n/speak'

const read = () => answer(api.GET('/api/v1/change-reports/advice')).then(({ kinds }) => kinds)

/** What each kind of change asks of this client, if it happened today: all of them in one answer, in their language. */
export const useAdvice = () => useQuery({ key: ['changes', 'advice', spoken()], read })

/** The strongest duty, "MUST-if" where each program that asks for it does so only in some cases. */
export function dutyOf({ duty, programs }: Shape<'KindAdvice'>) {
  const asking = programs.filter(program => program.duty === 'MUST')
  return duty === 'MUST' && asking.every(({ onlyIf }) => onlyIf) ? 'MUST-if' : duty
}
