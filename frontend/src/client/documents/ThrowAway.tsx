import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { Button } from '../../ui/button/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { Notice } from '../../ui/notice/Notice'

type Props = {
  words: (part: 'throw' | 'sure' | 'sure-what' | 'keep') => string
  /** Tells apart buttons of the same words. */
  of?: string
  /** Answers with how many are gone. */
  run: () => Promise<number>
  onThrown: (count: number) => void
}

/** Asks once more, and throws it away then. */
export function ThrowAway({ words, of, run, onThrown }: Props) {
  const [asked, setAsked] = useState(false)
  const { submit, busy, error } = useSubmission(run, onThrown)
  return (
    <>
      <Button look="plain" wide onClick={() => setAsked(true)}>
        {words('throw')}
        {of && <span className="vh">: {of}</span>}
      </Button>
      <Dialog open={asked} title={words('sure')} onClose={() => setAsked(false)}>
        <p>{words('sure-what')}</p>
        <ProblemNotice error={error} />
        <div className="actions">
          <Button wide busy={busy} onClick={() => void submit(undefined)}>
            {words('throw')}
          </Button>
          <Button wide look="plain" onClick={() => setAsked(false)}>
            {words('keep')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

/** Says that it is gone; once for each key that it has. */
export function Thrown({ children }: { children: ReactNode }) {
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone.
    told.current?.focus()
  }, [])
  return (
    <div ref={told} tabIndex={-1}>
      <Notice tone="ok">{children}</Notice>
    </div>
  )
}
