import type { Api, Body } from './api'
import { signedChange } from './change'
import type { Caseworker, Client } from './given'

type Reported = { id: string; number: string }

/** What the client reports on their own phone, all of it at once. */
export async function reports(
  worker: Caseworker,
  client: Client,
  change: Body,
  proof?: Body,
): Promise<Reported> {
  const phone: Api = await worker.signerOf(client)
  const { id, version } = await phone.post('/api/v1/change-reports', { kind: change.kind })
  const answers = { version, change, ...(proof && { proof }) }
  await phone.put(`/api/v1/change-reports/${id}/change`, answers)
  const { confirmation } = await signedChange(phone, id)
  return { id, number: confirmation.number }
}
