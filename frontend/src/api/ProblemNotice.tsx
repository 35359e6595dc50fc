import { useText } from '../i18n/useText'
import { Button } from '../ui/button/Button'
import { Notice } from '../ui/notice/Notice'
import { Problem } from './problem'
import { useProblemText } from './useProblemText'

type Props = { error: unknown; onRetry?: () => void }

/** What went wrong and what to do now. Nothing while there is no error. */
export function ProblemNotice({ error, onRetry }: Props) {
  const t = useText()
  const { sentence } = useProblemText()
  if (!error) return null
  const final = error instanceof Problem && [403, 404, 410].includes(error.status)
  return (
    <Notice tone="bad" live>
      <p>{sentence(error)}</p>
      {onRetry && !final && (
        <Button look="plain" icon="again" onClick={onRetry}>
          {t('ui.try-again')}
        </Button>
      )}
    </Notice>
  )
}
