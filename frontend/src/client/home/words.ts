import type { Shape } from '../../api/client'
import { hasWords } from '../../i18n/speak'

/** What a client has to do where there is nothing to send: by where the program stands, when it is their turn. */
export function yourWords({ turn, state }: Pick<Shape<'ProgramStatus'>, 'turn' | 'state'>): string {
  if (turn !== 'YOU') return 'home.you-nothing'
  const own = `home.you-${state.status}`
  return hasWords(own) ? own : 'home.you-other'
}

/** What the client is to do with all of these: send papers, say that what is on file may be used, or some of each. */
export function doing(things: Pick<Shape<'YourThing'>, 'kind'>[]): 'send' | 'use' | 'do' {
  const offers = things.filter(({ kind }) => kind === 'USE_OFFER').length
  if (offers === 0) return 'send'
  return offers === things.length ? 'use' : 'do'
}

/** What comes next, as exactly as it is known: with its date, with its number of days, or without either. */
export function nextWords({ kind, by, days }: Shape<'NextThing'>): string {
  const known = [by && `home.next-${kind}-by`, days !== undefined && `home.next-${kind}-days`]
  const exact = known.find(id => id && hasWords(id))
  if (exact) return exact
  const plain = `home.next-${kind}`
  return hasWords(plain) ? plain : 'home.next-NOTHING'
}
