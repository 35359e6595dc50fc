import { Problem } from './problem'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

let signedOut = () => {}

/** Says what is done once an answer shows that the session has ended. */
export function whenSignedOut(then: () => void) {
  signedOut = then
}

/**
 * Tries again, a little later each time, while the server cannot be reached or is only briefly unable. An answer
 * that the session has ended is told to {@link whenSignedOut}.
 */
export async function retrying<T>(tries: number, run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      const problem = error instanceof Problem ? error : undefined
      if (problem?.status === 401 && !problem.isCredential) signedOut()
      if (!problem?.passing || attempt === tries) throw error
      await pause(Math.min(500 * 2 ** attempt, 8000))
    }
  }
}
