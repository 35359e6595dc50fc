import type { Api } from './api'
import { dayIn } from './days'

/** The day so many days before the office's today, `yyyy-MM-dd`; negative: ahead. */
export const daysAgo = (days: number) => dayIn(-days)

/** All that is asked of a job that ended three days ago, as the API has it; proof is promised. */
export const lostJob = (version: number, { employer = 'Corner Market', page = 'reason' } = {}) => ({
  version,
  change: { kind: 'JOB', what: 'ENDED', employer, happenedOn: daysAgo(3), reason: 'LAID_OFF' },
  page,
  proof: { choice: 'SEND_LATER', by: daysAgo(-7) },
})

/** A job loss that a client has begun to tell of, up to a page; answers with its id. */
export async function begunChange(client: Api, page = 'reason'): Promise<string> {
  const { id, version } = await client.post('/api/v1/change-reports', { kind: 'JOB' })
  await client.put(`/api/v1/change-reports/${id}/change`, lostJob(version, { page }))
  return id
}

const CONSENT = '/api/v1/consents/electronic-business'
const typed = (statementHash: string) => ({ statementHash, method: 'TYPED', name: 'Rosa Fernhollow' })

/** The client does business online from now on, as they may have before. */
export async function consents(client: Api) {
  const { statement } = await client.get(CONSENT)
  if (statement) await client.post(`${CONSENT}/signature`, typed(statement.hash))
}

/** Read and signed as it stands; answers with what was received. */
export async function signedChange(client: Api, id: string) {
  await consents(client)
  const { hash } = await client.get(`/api/v1/change-reports/${id}/statement`)
  return client.post(`/api/v1/change-reports/${id}/signature`, typed(hash))
}

/** A job loss that a client has told of and signed; answers with its id. */
export async function reportedChange(client: Api): Promise<string> {
  const id = await begunChange(client)
  await signedChange(client, id)
  return id
}
