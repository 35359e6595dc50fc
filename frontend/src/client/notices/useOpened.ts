import { useEffect } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { retrying } from '../../api/retry'

const open = (id: string) => answer(api.POST('/api/v1/notices/{id}/opening', { params: { path: { id } } }))

/** Says that a letter is on the screen, when it is; what waits in the background is not being read. */
export function useOpened(notice: Shape<'Notice'> | undefined) {
  const id = notice?.allowed.includes('open') ? notice.id : undefined
  useEffect(() => {
    if (!id) return
    const look = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', look)
      retrying(3, () => open(id)).then(
        opened => {
          queries.set(['notice', id], opened)
          queries.invalidate(['notices'])
          queries.invalidate(['home'])
        },
        // It stays unopened for the office; the next look says it again.
        () => {},
      )
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [id])
}
