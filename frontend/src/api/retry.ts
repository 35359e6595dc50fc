import { goToSignIn } from './back'
import { Problem } from './problem'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/**
 * Tries again, a little later each time, while the server cannot be reached or is only briefly unable. An answer
 * that the session has ended leads to the sign-in page.
 */
export async function retrying<T>(tries: number, run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      const problem = error instanceof Problem ? error : undefined
      if (problem?.status === 401 && !problem.isCredential) goToSignIn()
      if (!problem?.passing || attempt === tries) throw error
      await pause(Math.min(500 * 2 ** attempt, 8000))
    }
  }
}
