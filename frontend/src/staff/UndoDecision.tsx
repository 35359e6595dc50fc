import { useLocation } from 'wouter'
import { ProblemNotice } from '../api/ProblemNotice'
import { useText } from '../i18n/useText'
import { useKeys } from '../shell/staff/useKeys'
import { Button } from '../ui/button/Button'
import { Kbd } from '../ui/keys/Kbd'
import { useTakeBack } from './useTakeBack'

/** A decision that was made a moment ago. */
export type Undoable = { id: string; version: number; values: { code: string; requirement: string } }

type Props = { decision: Undoable; keys: boolean }

/** Takes the decision back that was just made, from wherever it led, and goes back to its document. */
export function UndoDecision({ decision, keys }: Props) {
  const t = useText()
  const [, navigate] = useLocation()
  const { takeBack, busy, error } = useTakeBack(() =>
    navigate(`/staff/documents/${decision.id}`, {
      state: { told: 'review.taken-back', values: decision.values },
    }),
  )
  useKeys({ u: keys ? event => event.repeat || takeBack(decision) : undefined })
  return (
    <>
      <ProblemNotice error={error} />
      <Button look="second" icon="again" busy={busy} onClick={() => takeBack(decision)}>
        {t('review.undo')} <Kbd>U</Kbd>
      </Button>
    </>
  )
}
