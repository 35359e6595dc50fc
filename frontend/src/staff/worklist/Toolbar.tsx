import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Kbd } from '../../ui/keys/Kbd'
import { acceptable, type useAcceptance } from './useAcceptance'
import type { useClaims } from './useClaims'

type Props = {
  tasks: Shape<'Task'>[]
  claims: ReturnType<typeof useClaims>
  acceptance: ReturnType<typeof useAcceptance>
  onReassign: (() => void) | undefined
  onClear: () => void
}

/** What one can do with what is selected; while nothing is, how to begin. */
export function Toolbar({ tasks, claims, acceptance, onReassign, onClear }: Props) {
  const t = useText()
  if (tasks.length === 0) {
    return (
      <div className="toolbar">
        <p className="small quiet">{t('worklist.select-first')}</p>
        <ProblemNotice error={claims.error} />
      </div>
    )
  }
  const seen = acceptable(tasks)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a toolbar is no set of form fields
    <div className="toolbar" role="group" aria-label={t('worklist.with-selected')}>
      <b className="num">{t('worklist.selected', { n: tasks.length })}</b>
      <Button busy={claims.busy} onClick={() => claims.claim(tasks)}>
        {t('worklist.claim')} <Kbd>C</Kbd>
      </Button>
      <Button look="second" busy={claims.busy} onClick={() => claims.release(tasks)}>
        {t('worklist.release')}
      </Button>
      {seen.length > 0 && (
        <Button look="second" busy={acceptance.busy} onClick={() => void acceptance.accept(seen)}>
          {t('worklist.accept', { n: seen.length })} <Kbd>A</Kbd>
        </Button>
      )}
      {onReassign && (
        <Button look="second" onClick={onReassign}>
          {t('worklist.reassign')} <Kbd>R</Kbd>
        </Button>
      )}
      <Button look="plain" onClick={onClear}>
        {t('worklist.clear')} <Kbd>Esc</Kbd>
      </Button>
      <ProblemNotice error={claims.error} />
    </div>
  )
}
