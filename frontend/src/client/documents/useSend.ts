import { useEffect, useRef } from 'react'
import { queries } from '../../api/queries'
import { deliver, failedOf } from '../../offline/deliver'
import type { QueueView } from '../../offline/queue-view'
import type { SendQueue } from '../../offline/send-queue'
import type { Way } from './way'

/**
 * Once Send was pressed it goes on by itself: after a reload, after a cut, from other pages of the app, until the
 * office has answered. Here its receipt is shown then.
 */
export function useSend<Answer>(queue: SendQueue, view: QueueView, way: Way<Answer>) {
  const here = useRef(true)
  useEffect(
    () => () => {
      here.current = false
    },
    [],
  )
  useEffect(() => {
    if (!view.wanted) return
    deliver(queue, way.post).then(
      answer => answer && here.current && way.arrived(answer),
      problem => {
        if (problem.status === 401) way.shutOut()
        queries.invalidate(['checklist'])
      },
    )
  }, [queue, view.wanted])
  return {
    waiting: view.wanted && !view.ready && !view.submitted,
    failed: failedOf(view),
    send: () => void queue.want(true),
    stop: () => void queue.want(false),
  }
}
