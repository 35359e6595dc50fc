import { useEffect, useState } from 'react'
import { useText } from '../i18n/useText'
import { Notice } from '../ui/notice/Notice'
import { type Undoable, UndoDecision } from './UndoDecision'
import './came.css'

/** What was done on the page before, for the page where it led: `navigate(to, { state })`. */
export type Told = { told: string; values?: Record<string, unknown>; undo?: Undoable }

type Props = {
  /** What was asked for is done. */
  done?: boolean
  /** Whether a wrong press can be undone by its key, too. */
  keys?: boolean
}

/** Says once what the page before did, and lets a decision be undone that was a wrong press. */
export function Came({ done = false, keys = true }: Props) {
  const t = useText()
  const [told] = useState(() => history.state as Told | null)
  useEffect(() => {
    if (told?.told) history.replaceState(null, '')
  }, [told])
  if (!told?.told || done) return null
  return (
    <div className="came">
      <Notice tone="ok" live>
        {t(told.told, told.values)}
      </Notice>
      {told.undo && <UndoDecision decision={told.undo} keys={keys} />}
    </div>
  )
}
