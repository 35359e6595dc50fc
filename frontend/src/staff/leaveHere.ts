import { goToSignIn } from '../api/back'
import { signOut } from '../api/useSession'

let cleared = false

/** Whether somebody has just signed out here, and with that removed what was kept in this browser. */
export const wasCleared = () => cleared

/** To the sign-in page, which says that nothing is left. False when the server could not be told. */
export async function leaveHere(how?: { everywhere: true }): Promise<boolean> {
  if (!(await signOut(how))) return false
  cleared = true
  goToSignIn()
  return true
}
