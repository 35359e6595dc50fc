import type { Post } from '../../offline/submission'

/** How pages become a document, and what follows: a client's own is sent in another way than somebody else's. */
export type Way<Answer> = {
  post: Post<Answer>
  arrived: (answer: Answer) => void
  /** The server lets them in no longer. */
  shutOut: () => void
}
