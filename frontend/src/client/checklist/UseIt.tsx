import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { useArrived } from '../useArrived'

type Props = { item: Shape<'ChecklistItem'>; documentId: string; lit: boolean }

/** One tap, and the office uses what it has: nothing has to be sent again. */
export function UseIt({ item: { id, ask }, documentId, lit }: Props) {
  const t = useText()
  const arrived = useArrived()
  const { submit, busy, error } = useSubmission(
    (body: Shape<'OfferChoice'>, headers) =>
      answer(
        api.POST('/api/v1/checklist-items/{id}/offer/choice', { params: { path: { id } }, body, headers }),
      ),
    ({ confirmation }) => arrived(confirmation),
  )
  return (
    <>
      <ProblemNotice error={error} onRetry={() => queries.invalidate(['checklist'])} />
      <Button
        wide
        icon="check"
        look={lit ? 'main' : 'second'}
        busy={busy}
        onClick={() => submit({ documentId })}
      >
        {t('item.use-it')}
        <span className="vh">: {ask}</span>
      </Button>
    </>
  )
}
