import { answer, api, type Shape } from '../api/client'
import { Problem } from '../api/problem'
import { retrying } from '../api/retry'
import type { QueueView } from './queue-view'
import type { SendQueue } from './send-queue'
import type { Post } from './submission'

const AGAIN_AFTER_MS = 10_000
const underWay = new WeakMap<SendQueue, Promise<unknown>>()

/** A client's own document; answers with its confirmation. */
export const ofClient: Post<Shape<'Confirmation'>> = async (body, headers) => {
  const sent = await retrying(3, () => answer(api.POST('/api/v1/documents', { body, headers })))
  return sent.confirmation
}

/** Pages that cannot go as they are; a session that ended is no fault of theirs. */
export const failedOf = ({ pages }: QueueView) =>
  pages.filter(({ state }) => state.status === 'FAILED' && state.problem.status !== 401).length

const until = (queue: SendQueue, ripe: (view: QueueView) => boolean) =>
  new Promise<QueueView>(done => {
    const look = () => {
      if (!ripe(queue.get())) return
      stop()
      done(queue.get())
    }
    const stop = queue.subscribe(look)
    look()
  })

const aMoment = () =>
  new Promise(done => {
    setTimeout(done, AGAIN_AFTER_MS)
    addEventListener('online', done, { once: true })
  })

async function carryOut<Answer>(queue: SendQueue, post: Post<Answer>): Promise<Answer | undefined> {
  for (;;) {
    const view = await until(
      queue,
      view => !view.wanted || view.submitted || view.ready || failedOf(view) > 0,
    )
    if (!view.wanted) return undefined
    if (!view.submitted && failedOf(view) > 0) {
      await queue.want(false)
      return undefined
    }
    const { documentType } = view.fields
    try {
      const type = typeof documentType === 'string' ? documentType : undefined
      return await queue.submit(post, type)
    } catch (problem) {
      if (!(problem instanceof Problem && (problem.passing || problem.status === 429))) throw problem
      await aMoment()
    }
  }
}

/**
 * Sends the pages as one document as soon as all of them have arrived, for as long as that is wanted and the app is
 * open, however often the network goes. Answers with nothing where it is not wanted any more; throws a refusal.
 */
export function deliver<Answer>(queue: SendQueue, post: Post<Answer>): Promise<Answer | undefined> {
  // A queue is always sent in the same way.
  const delivery =
    (underWay.get(queue) as Promise<Answer | undefined> | undefined) ??
    carryOut(queue, post).finally(() => underWay.delete(queue))
  underWay.set(queue, delivery)
  return delivery
}
