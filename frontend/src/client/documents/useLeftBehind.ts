import { answer, api } from '../../api/client'
import { Problem } from '../../api/problem'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSession } from '../../api/useSession'
import type { LeftBehind } from '../../offline/left-behind'

const KEY = ['documents', 'left-behind']

/** Files of the client that the office's computer has, that were not sent, and that no draft of this device knows. */
export function useLeftBehind() {
  const session = useSession()
  const read = async () => {
    const { items } = await answer(api.GET('/api/v1/uploads'))
    const { leftBehind } = await import('../../offline/left-behind')
    return session ? leftBehind(items, session) : []
  }
  return useQuery({ key: KEY, read, enabled: Boolean(session) })
}

/** Whether it is gone now; false where it was sent meanwhile, and stays. */
async function throwAway({ id }: LeftBehind): Promise<boolean> {
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
  queries.set(KEY, [])
  queries.invalidate(['documents'])
}
