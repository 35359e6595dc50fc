import { useState } from 'react'
import { useSession } from '../../api/useSession'
import type { Filter } from './filter'
import { acceptable, useAcceptance } from './useAcceptance'
import { type Deed, useBulk } from './useBulk'
import type { useRows } from './useRows'

export type ToolPanel = 'assign' | 'snooze' | 'end'

/** What can be done with what is meant: an action that is not there is not possible. */
export function useTools(rows: ReturnType<typeof useRows>, filter: Filter) {
  const supervises = useSession()?.role === 'SUPERVISOR'
  const bulk = useBulk()
  const acceptance = useAcceptance()
  const [panel, setPanel] = useState<ToolPanel>()
  const { meant, selected } = rows
  // Of what was selected, never of the row where one merely is.
  const seen = acceptable(selected)
  const some = meant.length > 0
  const opens = (which: ToolPanel, possible: boolean) => (possible ? () => setPanel(which) : undefined)
  const does = (deed: Deed) => {
    setPanel(undefined)
    bulk.does(deed, meant)
  }
  return {
    supervises,
    bulk,
    acceptance,
    seen,
    panel,
    close: () => setPanel(undefined),
    does,
    claim: () => does({ act: 'CLAIM' }),
    release: () => does({ act: 'RELEASE' }),
    accept: seen.length > 0 ? () => void acceptance.accept(seen) : undefined,
    reassign: opens('assign', supervises && some),
    snooze: opens('snooze', some && !filter.snoozed),
    wake: filter.snoozed && some ? () => does({ act: 'WAKE' }) : undefined,
    end: opens(
      'end',
      meant.some(task => task.allowed.includes('complete')),
    ),
  }
}
