import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Loading } from '../../ui/loading/Loading'
import { EndTask } from './EndTask'
import { OneNote } from './OneNote'
import type { PanelProps } from './RecordPanel'
import { useEngagement } from './useEngagement'

type Props = PanelProps & { task: Shape<'Task'> }

/** The note in which a colleague named somebody, and what came of it. */
export function Mentioned(props: Props) {
  const { code } = props.record
  const note = useEngagement(code, props.task.engagementId ?? '')
  return (
    <>
      <ProblemNotice error={note.error} onRetry={note.again} />
      {note.pending && <Loading />}
      {note.data && (
        <ul className="notes">
          <OneNote code={code} told={note.data} />
        </ul>
      )}
      <EndTask {...props} />
    </>
  )
}
