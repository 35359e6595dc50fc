import { useRef } from 'react'
import { useSearch } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Came } from '../Came'
import { Export } from '../Export'
import { Acceptance } from './Acceptance'
import { BulkOutcome } from './BulkOutcome'
import { EmptyList } from './EmptyList'
import { Filters } from './Filters'
import { filterOf } from './filter'
import { Head } from './Head'
import { TaskTable } from './TaskTable'
import { Toolbar } from './Toolbar'
import { ToolPanels } from './ToolPanels'
import { useRows } from './useRows'
import { useTools } from './useTools'
import { takeWorklist, useWorklist } from './useWorklist'
import { Waiting } from './Waiting'
import { WorklistKeys } from './WorklistKeys'
import './worklist.css'

/** What waits for the branch, for whom, and until when. */
export default function Worklist() {
  const t = useText()
  const filter = filterOf(useSearch())
  const place = useRef<HTMLDivElement>(null)
  const { list, live, error, updatedAt, again, loading, more } = useWorklist(filter, place)
  const tasks = list?.items ?? []
  const rows = useRows(tasks, place)
  const tools = useTools(rows, filter)

  return (
    <>
      <div className="work">
        <Filters filter={filter} counts={list?.counts} />
        <div>
          <Came />
          <Head filter={filter} counts={list?.counts} />
          <ProblemNotice error={error} onRetry={again} />
          <Acceptance acceptance={tools.acceptance} />
          <BulkOutcome bulk={tools.bulk} />
          <Waiting live={live} />
          {!list && !error && <Loading />}
          {list && tasks.length === 0 && <EmptyList filter={filter} />}
          {tasks.length > 0 && (
            <>
              <Toolbar tasks={rows.selected} tools={tools} onClear={() => rows.pickAll(false)} />
              <TaskTable tasks={tasks} rows={rows} />
              <div className="row work__end">
                <p className="small quiet num">{t('worklist.shown', { n: tasks.length })}</p>
                <Export name="worklist" named read={how => takeWorklist(filter, how)} />
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
      <ToolPanels tools={tools} count={rows.meant.length} />
      <WorklistKeys rows={rows} tools={tools} updatedAt={updatedAt} />
    </>
  )
}
