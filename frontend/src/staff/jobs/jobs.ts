import { queries } from '../../api/queries'

export const JOBS = ['dead-jobs']
export const KINDS = ['dead-job-kinds']

/** After some were put back or let be. */
export function jobsChanged() {
  queries.invalidate(JOBS)
  queries.invalidate(KINDS)
}
