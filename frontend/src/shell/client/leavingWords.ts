import { leavingWords } from '../../client/first-words'
import { alsoSpeak } from '../../i18n/speak'

/** A part of what is said at the end of a session, once there are words for it, too. */
export const withWords = <Part>(part: Promise<Part>): Promise<Part> =>
  Promise.all([part, alsoSpeak(leavingWords)]).then(([it]) => it)
