import { type ReactNode, useState } from 'react'
import { ProblemNotice } from '../api/ProblemNotice'
import { useSubmission } from '../api/useSubmission'
import { useText } from '../i18n/useText'
import { Button, type Look } from '../ui/button/Button'
import { Dialog } from '../ui/dialog/Dialog'

type Props = {
  does: string
  title: string
  /** What comes of it. */
  children: ReactNode
  send: () => Promise<unknown>
  onDone: () => void
  look?: Look
}

/** A button for what is not easily had back: it says what comes of it, and is asked once more. */
export function AskedTwice({ does, title, children, send, onDone, look = 'second' }: Props) {
  const t = useText()
  const [asked, setAsked] = useState(false)
  const { submit, busy, error } = useSubmission(send, () => {
    setAsked(false)
    onDone()
  })
  return (
    <>
      <Button look={look} onClick={() => setAsked(true)}>
        {does}
      </Button>
      <Dialog open={asked} title={title} onClose={() => setAsked(false)}>
        <p>{children}</p>
        <ProblemNotice error={error} />
        <div className="actions">
          <Button busy={busy} onClick={() => void submit(undefined)}>
            {does}
          </Button>
          <Button look="plain" onClick={() => setAsked(false)}>
            {t('record.keep')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
