import { useEffect, useRef } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import type { useAcceptance } from './useAcceptance'

/** What became of the documents that were accepted together, and the way back. */
export function Acceptance({ acceptance }: { acceptance: ReturnType<typeof useAcceptance> }) {
  const t = useText()
  const { accepted, refused, takenBack, busy, undo } = acceptance
  const place = useRef<HTMLDivElement>(null)
  // The rows and their buttons went; the keyboard stays, just before the way back.
  useEffect(() => place.current?.focus(), [accepted, takenBack])
  if (accepted.length + refused + takenBack === 0) return null
  return (
    <div className="came" tabIndex={-1} ref={place}>
      {accepted.length > 0 && (
        <Notice tone="ok" live>
          {t('worklist.accepted', { n: accepted.length })}
        </Notice>
      )}
      {takenBack > 0 && (
        <Notice tone="ok" live>
          {t('worklist.accepted-back', { n: takenBack })}
        </Notice>
      )}
      {refused > 0 && (
        <Notice tone="you" live>
          {t('worklist.not-accepted', { n: refused })}
        </Notice>
      )}
      {accepted.length > 0 && (
        <Button look="second" icon="again" busy={busy} onClick={() => void undo()}>
          {t('review.undo')}
        </Button>
      )}
    </div>
  )
}
