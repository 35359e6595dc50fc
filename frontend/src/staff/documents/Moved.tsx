import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import type { useMove } from './useMove'

type Props = { review: Shape<'Review'>; from: Shape<'ChecklistItem'>; moving: ReturnType<typeof useMove> }

/** It waits here now; a wrong move is undone with one press, while it waits. */
export function Moved({ review: { document, item }, from, moving }: Props) {
  const t = useText()
  if (document.state.finished || item.id === from.id) return null
  return (
    <div className="came">
      <Notice tone="ok" live>
        {t('review.moved', { from: from.requirementName, to: item.requirementName })}
      </Notice>
      <ProblemNotice error={moving.error} />
      <Button look="plain" busy={moving.busy} onClick={() => moving.move(from.id)}>
        {t('review.move-back')}
      </Button>
    </div>
  )
}
