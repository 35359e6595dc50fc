import { signOut } from '../../api/useSession'

/** A page that anybody may have open, and that speaks every language. */
export const EXIT = 'https://www.wikipedia.org/'

/** The request to sign out outlives the page; nobody in a hurry waits for its answer. Back does not lead here. */
export function leaveAtOnce() {
  void signOut()
  document.title = 'Wikipedia'
  document.body.hidden = true
  location.replace(EXIT)
}
