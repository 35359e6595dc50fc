import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import type { useLive } from './useLive'

/** That the list is another one by now: it waits until whoever is in it wants to see it. */
export function Waiting({ live }: { live: ReturnType<typeof useLive> }) {
  const t = useText()
  return (
    <div role="status" className="came">
      {live.waiting && (
        <Button look="second" icon="again" onClick={live.show}>
          {t('worklist.fresh', { n: live.waiting.fresh })}
        </Button>
      )}
    </div>
  )
}
