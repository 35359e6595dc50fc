import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import type { useBulk } from './useBulk'

/** What became of the tasks that one thing was done to, and the way back. */
export function BulkOutcome({ bulk }: { bulk: ReturnType<typeof useBulk> }) {
  const t = useText()
  const { act, changed, refused, back, error, busy } = bulk
  if (changed + refused.length === 0 && !error) return null
  return (
    <div className="came">
      {changed > 0 && (
        <Notice tone="ok" live>
          {t(`worklist.did-${act}`, { n: changed })}
        </Notice>
      )}
      {[...new Set(refused)].map(fate => (
        <Notice key={fate} tone="bad" live>
          {t(`worklist.fate-${fate}`, { n: refused.filter(one => one === fate).length })}
        </Notice>
      ))}
      <ProblemNotice error={error} />
      {back.length > 0 && (
        <Button look="second" icon="again" busy={busy} onClick={bulk.undo}>
          {t('review.undo')}
        </Button>
      )}
    </div>
  )
}
