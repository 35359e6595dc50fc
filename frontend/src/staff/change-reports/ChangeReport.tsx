import { useParams } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Loading } from '../../ui/loading/Loading'
import { Review } from './Review'
import { TakeDown } from './TakeDown'
import { useChangeReport } from './useChangeReport'
import '../deciding.css'
import './change.css'

/** One report after the other: every one has its own beginning. */
export default function ChangeReport() {
  const { id = '' } = useParams()
  return <OneReport key={id} id={id} />
}

/** One that is still being taken down is a form; what was reported is beside the record. */
function OneReport({ id }: { id: string }) {
  const { data: report, error, pending, again } = useChangeReport(id)
  if (report?.state.status === 'DRAFT') return <TakeDown report={report} />
  if (report) return <Review report={report} />
  return (
    <div className="staff-page">
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
    </div>
  )
}
