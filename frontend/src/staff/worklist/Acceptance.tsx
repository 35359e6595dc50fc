import { useEffect, useRef } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import type { useAcceptance } from './useAcceptance'

/** What became of the documents that were accepted together, and the way back. */
export function Acceptance({ acceptance }: { acceptance: ReturnType<typeof useAcceptance> }) {
  const t = useText()
  const { accepted, takenBack, overtaken, error, left, busy } = acceptance
  const place = useRef<HTMLFieldSetElement>(null)
  // The rows and their buttons went; the keyboard stays, just before the way back, and what is said is read out there.
  useEffect(() => place.current?.focus(), [accepted])
  if (accepted.length + takenBack + overtaken === 0 && !error) return null
  const said = [
    accepted.length > 0 && t('worklist.accepted', { n: accepted.length }),
    takenBack > 0 && t('worklist.accepted-back', { n: takenBack }),
    overtaken > 0 && t('worklist.not-accepted', { n: overtaken }),
  ].filter(line => line !== false)
  return (
    <fieldset className="came" tabIndex={-1} ref={place} aria-label={said.join(' ')}>
      {said.map(line => (
        <Notice key={line} tone={overtaken > 0 ? 'you' : 'ok'}>
          {line}
        </Notice>
      ))}
      <ProblemNotice error={error} {...(left.length > 0 && { onRetry: () => void acceptance.again() })} />
      {accepted.length > 0 && (
        <Button look="second" icon="again" busy={busy} onClick={() => void acceptance.undo()}>
          {t('review.undo')}
        </Button>
      )}
    </fieldset>
  )
}
