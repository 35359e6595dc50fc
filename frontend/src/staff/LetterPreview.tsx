import { useState } from 'react'
import type { Shape } from '../api/client'
import { ProblemNotice } from '../api/ProblemNotice'
import { useSubmission } from '../api/useSubmission'
import { useText } from '../i18n/useText'
import { Button } from '../ui/button/Button'
import { Letter } from '../ui/letter/Letter'
import { Personal } from './Personal'

type Props<Decision> = {
  decision: Decision
  look: (decision: Decision) => Promise<Shape<'NoticePreview'>>
}

/** The letter that a decision would send, before anybody decides: word for word, and only when asked for. */
export function LetterPreview<Decision>({ decision, look }: Props<Decision>) {
  const t = useText()
  const [seen, setSeen] = useState<Decision>()
  const { submit, busy, error, result } = useSubmission(look)
  const asTyped = JSON.stringify(seen) === JSON.stringify(decision)
  const see = () => {
    setSeen(decision)
    void submit(decision)
  }
  return (
    <div className="stack">
      <Button look="second" icon="document" busy={busy} onClick={see}>
        {t('move.preview')}
      </Button>
      {result && !asTyped && <p role="status">{t('move.preview-older')}</p>}
      <ProblemNotice error={error} />
      {result && (
        <div className="card">
          <Personal>
            <Letter text={result.text} language={result.language} below />
          </Personal>
        </div>
      )}
    </div>
  )
}
