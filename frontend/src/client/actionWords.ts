import type { Shape } from '../api/client'

/** What was said that has words of its own, whatever kind of action it became. */
const SAID: Partial<Record<Shape<'ItemAction'>['choice'], string>> = {
  HELP_ME_FIND: 'HELP',
  HELP_ME_PHOTOGRAPH: 'HELP',
  BRING_IT: 'BRING',
}

/** The words for what is done in place of a document. */
export const actionWords = ({ choice, kind }: Shape<'ItemAction'>) => `item.action-${SAID[choice] ?? kind}`
