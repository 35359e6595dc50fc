import { answer, api } from '../../api/client'
import { useSubmission } from '../../api/useSubmission'
import { jobsChanged } from './jobs'

/** Has one job done after all. */
export const useRetry = (id: string) =>
  useSubmission(
    () => answer(api.POST('/api/v1/dead-jobs/{id}/retry', { params: { path: { id } } })),
    jobsChanged,
  )
