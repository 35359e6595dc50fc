import { useLocation } from 'wouter'
import type { Shape } from '../api/client'
import { queries } from '../api/queries'

/** To the page of a confirmation that just came, with everything else to be asked for anew. */
export function useArrived() {
  const [, navigate] = useLocation()
  return (confirmation: Shape<'Confirmation'>) => {
    for (const changed of [
      'home',
      'checklist',
      'confirmations',
      'timeline',
      'documents',
      'changes',
      'calendar',
      'goals',
    ])
      queries.invalidate([changed])
    queries.set(['confirmation', confirmation.number], confirmation)
    navigate(`/confirmations/${confirmation.number}`, { replace: true, state: { fresh: true } })
  }
}
