import { useState } from 'react'
import { useSearch } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Came } from '../Came'
import { Export } from '../Export'
import { Acceptance } from './Acceptance'
import { EmptyList } from './EmptyList'
import { Filters } from './Filters'
import { filterOf } from './filter'
import { Head } from './Head'
import { Reassign } from './Reassign'
import { TaskTable } from './TaskTable'
import { Toolbar } from './Toolbar'
import { acceptable, useAcceptance } from './useAcceptance'
import { useClaims } from './useClaims'
import { useRows } from './useRows'
import { takeWorklist, useWorklist } from './useWorklist'
import { WorklistKeys } from './WorklistKeys'
import './worklist.css'

/** What waits for the branch, for whom, and until when. */
export default function Worklist() {
  const t = useText()
  const filter = filterOf(useSearch())
  const supervises = useSession()?.role === 'SUPERVISOR'
  const { list, error, updatedAt, again, loading, more } = useWorklist(filter)
  const tasks = list?.items ?? []
  const rows = useRows(tasks)
  const claims = useClaims()
  const acceptance = useAcceptance()
  // Of what was selected, never of the row where one merely is.
  const seen = acceptable(rows.selected)
  const [assigning, setAssigning] = useState(false)
  const reassign = supervises && rows.meant.length > 0 ? () => setAssigning(true) : undefined

  return (
    <>
      <div className="work">
        <Filters filter={filter} counts={list?.counts} />
        <div>
          <Came />
          <Head filter={filter} counts={list?.counts} />
          <ProblemNotice error={error} onRetry={again} />
          <Acceptance acceptance={acceptance} />
          {!list && !error && <Loading />}
          {list && tasks.length === 0 && <EmptyList filter={filter} />}
          {tasks.length > 0 && (
            <>
              <Toolbar
                tasks={rows.selected}
                claims={claims}
                acceptance={acceptance}
                onReassign={reassign}
                onClear={() => rows.pickAll(false)}
              />
              <TaskTable tasks={tasks} rows={rows} />
              <div className="row work__end">
                <p className="small quiet num">{t('worklist.shown', { n: tasks.length })}</p>
                <Export name="worklist" read={how => takeWorklist(filter, how)} />
                {more && (
                  <Button look="second" busy={loading} onClick={more}>
                    {t('worklist.more')}
                  </Button>
                )}
              </div>
            </>
          )}
        </div>
      </div>
      <Reassign
        open={assigning}
        count={rows.meant.length}
        onClose={() => setAssigning(false)}
        onAssign={account => {
          setAssigning(false)
          void claims.assign(account)(rows.meant)
        }}
      />
      <WorklistKeys
        rows={rows}
        claims={claims}
        onAccept={seen.length > 0 ? () => void acceptance.accept(seen) : undefined}
        onReassign={reassign}
        updatedAt={updatedAt}
      />
    </>
  )
}
