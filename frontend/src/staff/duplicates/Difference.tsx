import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'

type Props = { pair: Shape<'Duplicate'>; onDone: () => void }

/** That they are two people; or, where that was said, that they may be one after all. */
export function Difference({ pair, onDone }: Props) {
  const t = useText()
  const params = { path: { id: pair.id } }
  const open = pair.allowed.includes('ruleOut')
  const { submit, busy, error } = useSubmission(
    () =>
      open
        ? answer(api.PUT('/api/v1/duplicates/{id}/difference', { params }))
        : answer(api.DELETE('/api/v1/duplicates/{id}/difference', { params })),
    onDone,
  )
  return (
    <div>
      <ProblemNotice error={error} onRetry={onDone} />
      <Button look="second" busy={busy} onClick={() => void submit(undefined)}>
        {t(open ? 'duplicate.rule-out' : 'duplicate.reopen')}
      </Button>
    </div>
  )
}
