import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Kbd } from '../../ui/keys/Kbd'
import type { useDecision } from './useDecision'

export type SendingBack = Shape<'Decision'>

type Props = {
  review: Shape<'Review'>
  decision: ReturnType<typeof useDecision>
  seen: boolean
  /** The page that accepting led to, since nobody had looked at it. */
  leadTo: number | undefined
  onAccept: () => void
  /** Whether the keys do what is said beside them. */
  armed: boolean
  hasNext: boolean
  onSendBack: (kind: SendingBack) => void
  /** Where something else is asked of the client that it may be for. */
  onMove: (() => void) | undefined
  onSkip: () => void
}

/** The decision. One key each, so that hands stay where they are. */
export function Decide(props: Props) {
  const { review, decision, seen, leadTo, armed, hasNext, onAccept, onSendBack, onMove, onSkip } = props
  const t = useText()
  return (
    <section className="decide stack stack--xs" aria-label={t('review.decision')}>
      <ProblemNotice error={decision.error} />
      {leadTo !== undefined && (
        <p className="small" role="status">
          {t('review.look-also', { page: leadTo })}
        </p>
      )}
      {decision.tooEarly && !seen && (
        <p className="small" role="status">
          {t('review.look-first')}
        </p>
      )}
      <div className={armed ? 'decide__grid' : 'decide__grid decide__grid--resting'}>
        <Button icon="check" wide busy={decision.busy} onClick={() => decision.settled() && onAccept()}>
          {t(hasNext ? 'review.accept-next' : 'review.accept')}
          <Kbd>A</Kbd>
        </Button>
        <Button look="second" onClick={() => onSendBack('ASK_RETAKE')}>
          {t('review.retake')}
          <Kbd>T</Kbd>
        </Button>
        <Button look="second" onClick={() => onSendBack('REJECT')}>
          {t('review.reject')}
          <Kbd>R</Kbd>
        </Button>
        {onMove && (
          <Button look="plain" onClick={onMove}>
            {t('review.move')}
            <Kbd>M</Kbd>
          </Button>
        )}
        <Button look="plain" onClick={onSkip}>
          {t('review.skip')}
          <Kbd>S</Kbd>
        </Button>
      </div>
      <p className="small quiet">
        {t('review.client-is-told', { language: t(`language.${review.client.language}`) })}
      </p>
    </section>
  )
}
