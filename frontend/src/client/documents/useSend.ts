import { useEffect, useRef, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { retrying } from '../../api/retry'
import type { Once } from '../../api/useSubmission'
import type { QueueView, SendQueue } from '../../offline/send-queue'
import { useArrived } from '../useArrived'

const post = (body: Shape<'NewDocument'>, headers: Once) =>
  retrying(3, () => answer(api.POST('/api/v1/documents', { body, headers })))

/**
 * Sends the pages as one document as soon as all of them have arrived. Once Send was pressed it goes on by itself:
 * after a reload, after a cut, until the office has answered.
 */
export function useSend(queue: SendQueue, view: QueueView) {
  const arrived = useArrived()
  const [wanted, setWanted] = useState(view.submitted)
  const [error, setError] = useState<unknown>()
  const underWay = useRef(false)
  const failed = view.pages.filter(page => page.state.status === 'FAILED').length
  const go = async () => {
    underWay.current = true
    setError(undefined)
    const { documentType } = view.fields
    try {
      const { confirmation } = await queue.submit(
        post,
        typeof documentType === 'string' ? documentType : undefined,
      )
      arrived(confirmation)
    } catch (problem) {
      setWanted(false)
      setError(problem)
    } finally {
      underWay.current = false
    }
  }
  const ready = view.submitted || view.ready
  useEffect(() => {
    if (wanted && failed > 0 && !view.submitted) setWanted(false)
    else if (wanted && ready && !underWay.current) void go()
  }, [wanted, ready, failed])
  return {
    waiting: wanted && !ready,
    busy: wanted,
    failed,
    error,
    send: () => setWanted(true),
    stop: () => setWanted(false),
  }
}
