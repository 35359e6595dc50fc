import { useEffect, useRef, useState } from 'react'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { Kbd } from '../../ui/keys/Kbd'
import type { useMove } from './useMove'

type Props = { review: Shape<'Review'>; moving: ReturnType<typeof useMove>; onClose: () => void }

/** It was sent for the wrong thing: what is it for? */
export function MoveDocument({ review: { elsewhere, item }, moving, onClose }: Props) {
  const t = useText()
  const [to, setTo] = useState(elsewhere.length === 1 ? elsewhere[0]?.checklistItemId : undefined)
  const [missing, setMissing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const fault = missing && !to ? t('review.move-missing') : undefined
  return (
    <form
      className="decide stack stack--s"
      aria-label={t('review.move-title')}
      onSubmit={event => {
        event.preventDefault()
        setMissing(!to)
        if (to) moving.move(to)
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {t('review.move-title')}
      </h2>
      <ErrorSummary faults={fault ? [{ id: 'move-to', text: fault }] : []} />
      <ProblemNotice error={moving.error} />
      <Radios
        id="move-to"
        label={t('review.move-to')}
        error={fault}
        options={elsewhere.map(({ checklistItemId, requirementName, alias }) => ({
          value: checklistItemId,
          label: `${requirementName}, ${alias}`,
        }))}
        value={to}
        onPick={setTo}
      />
      <p className="small">{t('review.move-what', { requirement: item.requirementName })}</p>
      <div className="actions-row">
        <Button type="submit" busy={moving.busy}>
          {t('review.move-do')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('review.back')} <Kbd>Esc</Kbd>
        </Button>
      </div>
    </form>
  )
}
