import { useEffect, useRef, useState } from 'react'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { TextArea } from '../../ui/field/TextArea'
import { Kbd } from '../../ui/keys/Kbd'
import { Notice } from '../../ui/notice/Notice'
import { useDraft } from '../useDraft'
import type { SendingBack } from './Decide'
import { Preview } from './Preview'
import type { useDecision } from './useDecision'

type Props = {
  kind: SendingBack
  review: Shape<'Review'>
  decision: ReturnType<typeof useDecision>
  onClose: () => void
}

/** With the version of the reason that was on the screen when it was chosen. */
type Draft = { reason: string; version?: number; note: string }

/** Asks for a better one, or for another one: the reason in plain words, and just what the client will read. */
export function SendBack({ kind, review, decision, onClose }: Props) {
  const t = useText()
  const { document, client } = review
  const [missing, setMissing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [kind])
  const form = `${kind}.${document.id}`
  // Kept when it is sent, too: it may not arrive, and who takes the decision back mends it.
  const { draft, change } = useDraft<Draft>(form, { reason: '', note: '' })
  const [heard, setHeard] = useState<unknown>()
  const error = decision.error === heard ? undefined : decision.error
  const reasons = review.reasons.filter(({ decisions }) => decisions.includes(kind))
  // An administrator may have withdrawn it since it was chosen, or changed it: nobody sends what they have not read.
  const known = reasons.find(({ reason }) => reason === draft.reason)
  const chosen = known?.version === draft.version ? known : undefined
  const refused = error instanceof Problem && error.code === 'reason-changed'
  const fault = missing && !chosen ? t('review.reason-missing') : undefined
  const note = draft.note.trim()
  return (
    <form
      className="decide send-back"
      aria-label={t(`review.title-${kind}`)}
      onSubmit={event => {
        event.preventDefault()
        setMissing(!chosen)
        if (!chosen) return
        const { reason, version } = chosen
        decision.decide({ decision: kind, reason, reasonVersion: version, ...(note && { note }) })
      }}
    >
      <div className="send-back__why stack stack--s">
        <h2 tabIndex={-1} ref={heading}>
          {t(`review.title-${kind}`)}
        </h2>
        <ErrorSummary faults={fault ? [{ id: 'reason', text: fault }] : []} />
        <ProblemNotice error={error} />
        {known && !chosen && !refused && (
          <Notice tone="you" icon="alert" live>
            {t('problem.reason-changed')}
          </Notice>
        )}
        <Radios
          id="reason"
          label={t('review.why')}
          error={fault}
          options={reasons.map(({ reason, text }) => ({ value: reason, label: text }))}
          value={chosen?.reason}
          onPick={reason => {
            change({ reason, version: reasons.find(one => one.reason === reason)?.version })
            // What was said before is answered by choosing anew.
            setHeard(decision.error)
          }}
        />
        <TextArea
          id="note"
          label={t('review.note')}
          hint={t('review.note-hint', { language: t(`language.${client.language}`) })}
          rows={2}
          maxLength={1000}
          value={draft.note}
          onText={text => change({ note: text })}
        />
      </div>
      <div className="send-back__foot stack stack--s">
        <Preview language={client.language} reason={chosen?.clientText} note={note} />
        <div className="actions-row">
          <Button type="submit" busy={decision.busy}>
            {t(`review.send-${kind}`)}
          </Button>
          <Button look="plain" onClick={onClose}>
            {t('review.back')} <Kbd>Esc</Kbd>
          </Button>
        </div>
      </div>
    </form>
  )
}
