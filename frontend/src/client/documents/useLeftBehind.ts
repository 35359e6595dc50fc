import { answer, api } from '../../api/client'
import { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSession } from '../../api/useSession'
import type { LeftBehind } from '../../offline/left-behind'
import type { Standing } from '../../offline/standing'

const KEY = ['documents', 'left-behind']

/** What the office's computer has of the client that was not sent. */
type AtOffice = {
  /** Files that no draft of this device knows. */
  left: LeftBehind[]
  /** By item, how the drafts of this device stand there. */
  drafts: ReadonlyMap<string, Standing>
}

const nothing: AtOffice = { left: [], drafts: new Map() }

/** Files of the client that the office's computer has, or had, and that were not sent. */
export function useLeftBehind() {
  const session = useSession()
  const read = async (): Promise<AtOffice> => {
    if (!session) return nothing
    const { standings } = await import('../../offline/standing')
    const { leftBehind } = await import('../../offline/left-behind')
    let unused: LeftBehind[] = []
    const ask = async () => {
      unused = (await answer(api.GET('/api/v1/uploads'))).items
      return unused
    }
    const drafts = await standings(session, ask)
    return { left: await leftBehind(unused, session), drafts }
  }
  // What another page of the app began meanwhile must not look as if it had been lost.
  return useQuery({ key: KEY, read, fresh: 0, enabled: Boolean(session) })
}

/** Whether it is gone now; false where it was sent meanwhile, and stays. */
export async function throwAway({ id }: { id: string }): Promise<boolean> {
  const params = { path: { id }, header: { 'Tus-Resumable': '1.0.0' } } as const
  try {
    await answer(api.DELETE('/api/v1/uploads/{id}', { params }))
    return true
  } catch (problem) {
    if (problem instanceof Problem && [404, 410].includes(problem.status)) return true
    if (problem instanceof Problem && problem.status === 409) return false
    throw problem
  }
}

/** Answers with how many are gone. One that was thrown away before is gone, so that it can be tried again. */
export async function throwAllAway(files: LeftBehind[]): Promise<number> {
  let gone = 0
  for (const file of files) if (await throwAway(file)) gone++
  return gone
}

/** None of them is there any more, whatever became of each. */
export function thrownAway() {
  queries.set(KEY, { ...queries.get<AtOffice>(KEY).data, left: [] })
  queries.invalidate(['documents'])
}
