import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Disclosure } from '../Disclosure'
import { KeepFilter } from './KeepFilter'
import type { Changes } from './useSavedFilters'

/** Begin with it, call it something else, keep it no longer. */
export function KeptFilter({ kept, does }: { kept: Shape<'SavedFilter'>; does: Changes }) {
  const t = useText()
  const choice = useSubmission(() => does.choose(kept))
  const removal = useSubmission(() => does.remove(kept))
  return (
    <div className="stack stack--xs">
      <Button look="plain" busy={choice.busy} onClick={() => void choice.submit(kept)}>
        {t(kept.chosen ? 'kept.begin-no-more' : 'kept.begin')}
      </Button>
      {kept.allowed.includes('change') && (
        <Disclosure summary={t('kept.change')}>
          {() => (
            <>
              <KeepFilter
                key={kept.id}
                before={{ name: kept.name, shared: kept.shared }}
                send={names => does.change(kept, names)}
              />
              <Button look="plain" busy={removal.busy} onClick={() => void removal.submit(kept)}>
                {t('kept.remove')}
              </Button>
            </>
          )}
        </Disclosure>
      )}
      <ProblemNotice error={choice.error ?? removal.error} />
    </div>
  )
}
